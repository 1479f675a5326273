# Secondary Logon service: sets its start type and its permissions, in the order of Microsoft's article KB 977513: stop, set, start,
# look again. Exit code 0 if all is well afterwards, 1 if not. For Intune (Remediations, remediation script) and Configuration
# Manager (configuration item, remediation script). Run as the system. Made by Run As Launcher.

@EXAMINE@
try {
    if (@(Get-Faults).Count -eq 0) {
        Write-Output 'Nothing to repair'
        exit 0
    }
    $running = $false
    try {
        $running = (Get-Service -Name $service).Status -ne 'Stopped'
        if ($running) { Stop-Service -Name $service -Force }
    } catch {
        # The permissions may forbid even this. They are repaired next, and take effect while the service runs, too.
        Write-Output "Not stopped: $($_.Exception.Message)"
    }
    & $sc sdset $service $permissions | Out-Null
    if ($LASTEXITCODE -ne 0) {
        throw "sc.exe sdset failed with error $LASTEXITCODE"
    }
    Set-Service -Name $service -StartupType $startType
    if ($startType -eq 'Disabled') {
        Stop-Service -Name $service -Force
    } elseif ($running -or ($startType -eq 'Automatic')) {
        Start-Service -Name $service
    }
    $faults = @(Get-Faults)
} catch {
    Write-Output "Not repaired: $($_.Exception.Message)"
    exit 1
}
if ($faults.Count -eq 0) {
    Write-Output 'Repaired'
    exit 0
}
Write-Output ('Not repaired: ' + ($faults -join '; '))
exit 1
