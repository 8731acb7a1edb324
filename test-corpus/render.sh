#!/bin/sh
# Renders formats/ket-luan.html, the directive of directives/ket-luan-khong-de-muc.txt, into the other
# formats with LibreOffice. Run it only when the directive changes; what it makes is committed.
set -eu
cd "$(dirname "$0")/src/main/resources/org/chithi/testcorpus/formats"
soffice --headless --convert-to odt:writer8 --infilter="HTML (StarWriter)" ket-luan.html
for format in docx:"MS Word 2007 XML" doc:"MS Word 97" rtf:"Rich Text Format" pdf:writer_pdf_Export \
  epub:EPUB; do
  soffice --headless --convert-to "$format" ket-luan.odt
done
# The same in .VnTime and .VnTimeH, whose letters are TCVN3.
soffice --headless --convert-to odt:writer8 --infilter="HTML (StarWriter)" ket-luan-vntime.html
for format in docx:"MS Word 2007 XML" doc:"MS Word 97" rtf:"Rich Text Format"; do
  soffice --headless --convert-to "$format" ket-luan-vntime.odt
done
rm ket-luan-vntime.odt
# A report with footnotes.
soffice --headless --convert-to odt:writer8 --infilter="HTML (StarWriter)" chu-thich.html
for format in docx:"MS Word 2007 XML" doc:"MS Word 97"; do
  soffice --headless --convert-to "$format" chu-thich.odt
done
# A report with words that are not printed, lists of three levels, a field and a line in .VnTimeH.
for format in odt:writer8 docx:"MS Word 2007 XML" doc:"MS Word 97" rtf:"Rich Text Format"; do
  soffice --headless --convert-to "$format" khong-in.fodt
done
