@echo off
rem Runs chithi: finds a Java 21 or newer, builds the program when there is no build yet, and hands
rem over all arguments. (After a change of the sources, build again: mvn package)
rem
rem Exit codes of this launcher; every other one is the program's own:
rem   3  no Java 21 or newer was found
rem   4  there is no build, and none could be made
setlocal EnableExtensions DisableDelayedExpansion

set "module=%~dp0"
if "%module:~-1%"=="\" set "module=%module:~0,-1%"
for %%I in ("%module%\..") do set "root=%%~fI"
set "target=%module%\target"
set "jar=%target%\chithi.jar"

set "java="
if defined JAVA_HOME call :accept "%JAVA_HOME%"
if not defined java for /f "delims=" %%I in ('where java 2^>nul') do call :accept "%%~dpI.."
if not defined java (
  for /d %%I in (
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Microsoft\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%ProgramFiles%\Zulu\*"
    "%USERPROFILE%\.jdks\*"
  ) do call :accept "%%~fI"
)
if not defined java (
  >&2 echo chithi: needs Java 21 or newer, and found none.
  >&2 echo chithi: Install one, for example from https://adoptium.net, or set JAVA_HOME to its folder.
  exit /b 3
)

if exist "%jar%" if exist "%target%\lib\" goto run

where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo chithi: is not built yet, and Maven, which builds it, is not on the PATH.
  >&2 echo chithi: Install Maven 3.8 or newer, for example from https://maven.apache.org, and call again.
  exit /b 4
)
>&2 echo chithi: not built yet; building once with Maven, which may take a minute or two.
pushd "%root%"
call mvn -q -B -ntp -Dmaven.test.skip=true package -pl cli-example -am <nul 1>&2
set "result=%errorlevel%"
popd
if not "%result%"=="0" (
  >&2 echo chithi: the build failed; its messages are above.
  exit /b 4
)

:run
rem The console must read UTF-8 while the program writes it.
set "page="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "page=%%P"
chcp 65001 >nul
rem The build wrote archives of the classes that short commands need: a shorter start.
set "archive=%target%\chithi"
for %%C in (search show stats suggest like) do if "%~1"=="%%C" set "archive=%target%\chithi-search"
if %major% GEQ 25 (set "archive=-XX:AOTCache=%archive%.aot") else set "archive=-XX:SharedArchiveFile=%archive%.jsa"
"%java%\bin\java.exe" -Xlog:disable -XX:-PrintWarnings "%archive%" ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -jar "%jar%" %*
set "result=%errorlevel%"
if defined page chcp %page% >nul
exit /b %result%

rem Is the folder %1 a Java 21 or newer? Sets java and major if so and none is set yet.
:accept
if defined java exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "version="
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do (
  if "%%A"=="JAVA_VERSION" set "version=%%~B"
)
if not defined version exit /b
set "major=0"
for /f "delims=.-+_" %%A in ("%version%") do set "major=%%A"
if %major% LSS 21 exit /b
set "java=%~f1"
exit /b
