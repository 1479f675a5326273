# Secondary Logon service: are its start type and its permissions as they should be?
# Exit code 0 if they are, 1 if not. Changes nothing. For Intune (Remediations, detection script) and Configuration Manager
# (configuration item, discovery script: compliant if the output is "Compliant"). Run as the system. Made by Run As Launcher.

@EXAMINE@
try {
    $faults = @(Get-Faults)
} catch {
    Write-Output "Not compliant: $($_.Exception.Message)"
    exit 1
}
if ($faults.Count -eq 0) {
    Write-Output 'Compliant'
    exit 0
}
Write-Output ('Not compliant: ' + ($faults -join '; '))
exit 1
