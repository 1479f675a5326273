# Secondary Logon service: are its start type and its permissions as they should be? Changes nothing.
# @USE@
# Run as the system. Made by Run As Launcher.

@EXAMINE@
try {
    $faults = @(Get-Faults)
} catch {
    Write-Output "Not compliant: $($_.Exception.Message)"
    exit @NOT_COMPLIANT@
}
if ($faults.Count -eq 0) {
    Write-Output 'Compliant'
    exit 0
}
Write-Output ('Not compliant: ' + ($faults -join '; '))
exit @NOT_COMPLIANT@
