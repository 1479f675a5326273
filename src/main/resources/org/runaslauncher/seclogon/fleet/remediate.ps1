# Secondary Logon service: sets its start type and its permissions, in the order of Microsoft's article KB 977513: stop, set, start,
# look again. Exit code 0 if all is well afterwards, 1 if not. If the service ran it runs again in both cases, unless it is disabled.
# For Intune (Remediations, remediation script) and Configuration Manager (configuration item, remediation script). Run as the system.
# Made by Run As Launcher.

@EXAMINE@
function Start-Again {
    try {
        if ((Get-StartValue) -ne $disabled) { Start-Service -Name $service }
    } catch {
        Write-Output "Not started again: $($_.Exception.Message)"
    }
}

$stopped = $false
try {
    if (@(Get-Faults).Count -eq 0) {
        Write-Output 'Nothing to repair'
        exit 0
    }
    $running = $false
    try {
        $running = (Get-Service -Name $service).Status -ne 'Stopped'
        # A disabled service that runs could not be started again if the repair failed.
        if ($running -and ((Get-StartValue) -ne $disabled)) {
            $stopped = $true
            Stop-Service -Name $service -Force
        }
    } catch {
        # The permissions may forbid even this. They are repaired next, and take effect while the service runs, too.
        Write-Output "Not stopped: $($_.Exception.Message)"
    }
    & $sc sdset $service $permissions | Out-Null
    if ($LASTEXITCODE -ne 0) {
        throw "sc.exe sdset failed with error $LASTEXITCODE"
    }
    Set-Service -Name $service -StartupType $startType
    if ($startValue -eq $disabled) {
        Stop-Service -Name $service -Force
    } elseif ($running -or ($startType -eq 'Automatic')) {
        Start-Service -Name $service
    }
    $faults = @(Get-Faults)
} catch {
    Write-Output "Not repaired: $($_.Exception.Message)"
    if ($stopped) { Start-Again }
    exit 1
}
if ($faults.Count -eq 0) {
    Write-Output 'Repaired'
    exit 0
}
Write-Output ('Not repaired: ' + ($faults -join '; '))
exit 1
