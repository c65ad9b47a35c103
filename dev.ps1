# SPDX-License-Identifier: GPL-3.0-or-later
# The project's commands on Windows: .\dev.ps1 run | test | build. Everything that the program is built from, Qt included, comes
# from vcpkg (vcpkg.json), so the first build takes about an hour; Visual Studio 2022 or its Build Tools must be there.
param(
    [Parameter(Position = 0)] [ValidateSet('run', 'test', 'build')] [string] $Command = 'run',
    [Parameter(Position = 1, ValueFromRemainingArguments)] [string[]] $Arguments = @()
)
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

# The ports as they stood then: Qt 6.7.3 and QtKeychain 0.15 are the least that Windows gets.
$vcpkgTag = '2025.06.13'

function Invoke-Checked([string] $Program, [string[]] $Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

# Visual Studio brings the compiler, CMake and Ninja, and a script that puts them into the path.
function Enter-Compiler {
    if (Get-Command cl -ErrorAction SilentlyContinue) { return }
    $finder = "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe"
    $visualStudio = if (Test-Path $finder) {
        & $finder -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    }
    if (-not $visualStudio) {
        Write-Host 'Installing the Visual Studio 2022 Build Tools'
        Invoke-Checked winget @('install', '--id', 'Microsoft.VisualStudio.2022.BuildTools', '--accept-package-agreements',
            '--accept-source-agreements', '--override',
            '--passive --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended')
        $visualStudio = & $finder -latest -products * -property installationPath
    }
    & "$visualStudio\Common7\Tools\Launch-VsDevShell.ps1" -Arch amd64 -HostArch amd64 -SkipAutomaticLocation | Out-Null
}

function Get-Vcpkg {
    if (-not $env:VCPKG_ROOT) { $env:VCPKG_ROOT = "$PSScriptRoot\build\vcpkg" }
    if (-not (Test-Path "$env:VCPKG_ROOT\vcpkg.exe")) {
        Invoke-Checked git @('clone', '--quiet', '--depth', '1', '--branch', $vcpkgTag, 'https://github.com/microsoft/vcpkg', $env:VCPKG_ROOT)
        Invoke-Checked "$env:VCPKG_ROOT\bootstrap-vcpkg.bat" @('-disableMetrics')
    }
    return "$env:VCPKG_ROOT\scripts\buildsystems\vcpkg.cmake"
}

function Build-Release {
    Enter-Compiler
    $toolchain = Get-Vcpkg
    $strict = if ($env:CI -eq 'true') { 'ON' } else { 'OFF' }
    Invoke-Checked cmake @('--preset', 'release', "-DCMAKE_TOOLCHAIN_FILE=$toolchain", "-DUTKIK_WERROR=$strict")
    Invoke-Checked cmake @('--build', '--preset', 'release')
}

Build-Release
switch ($Command) {
    'run' { & build\release\bin\utkik.exe --demo @Arguments }
    'test' { Invoke-Checked ctest @('--preset', 'release', '-j', $env:NUMBER_OF_PROCESSORS, '-LE', 'acceptance') }
    'build' { Write-Output "$PSScriptRoot\build\release\bin\utkik.exe" }
}
