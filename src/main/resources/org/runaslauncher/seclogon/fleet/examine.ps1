Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$service = 'seclogon'
$startType = '@START_TYPE@'
$startValue = @START_VALUE@
$disabled = 4
$permissions = '@PERMISSIONS@'
$key = "HKLM:\SYSTEM\CurrentControlSet\Services\$service"
$sc = "$env:SystemRoot\System32\sc.exe"

# The generic rights mean several rights of a service.
function Expand-Mask([int] $mask) {
    $rights = $mask
    if (($mask -band [int]::MinValue) -ne 0) { $rights = $rights -bor 0x2008D }
    if (($mask -band 0x40000000) -ne 0) { $rights = $rights -bor 0x20002 }
    if (($mask -band 0x20000000) -ne 0) { $rights = $rights -bor 0x20170 }
    if (($mask -band 0x10000000) -ne 0) { $rights = $rights -bor 0xF01FF }
    return $rights -band 0xF01FF
}

# Account or group -> what it is granted and what it is denied, in the order of the list. The conditions that entries may have depend
# on who asks: each is taken to be as good for him as can be ($most), or as bad.
function Get-Rights([string] $sddl, [bool] $most) {
    $granted = @{}
    $denied = @{}
    $descriptor = New-Object -TypeName System.Security.AccessControl.RawSecurityDescriptor -ArgumentList $sddl
    if ($null -eq $descriptor.DiscretionaryAcl) {
        return @{ 'everybody' = 'everything' }
    }
    foreach ($ace in $descriptor.DiscretionaryAcl) {
        # Entries that are only inherited (8), or of a type that .NET does not know, give and take nothing here.
        if ((([int] $ace.AceFlags -band 8) -ne 0) -or ($ace -isnot [System.Security.AccessControl.QualifiedAce])) { continue }
        $allows = $ace.AceQualifier -eq 'AccessAllowed'
        if ($ace.IsCallback -and ($allows -ne $most)) { continue }
        $who = $ace.SecurityIdentifier.Value
        if (-not $granted.ContainsKey($who)) {
            $granted[$who] = 0
            $denied[$who] = 0
        }
        $mask = Expand-Mask $ace.AccessMask
        $partly = ($ace -is [System.Security.AccessControl.ObjectAce]) -and (([int] $ace.ObjectAceFlags -band 1) -ne 0)
        if ($ace.AceQualifier -eq 'AccessDenied') {
            $denied[$who] = $denied[$who] -bor ($mask -band (-bnot $granted[$who]))
        } elseif ($allows -and (-not $partly)) {
            $granted[$who] = $granted[$who] -bor ($mask -band (-bnot $denied[$who]))
        }
    }
    $rights = @{}
    foreach ($who in $granted.Keys) {
        if (($granted[$who] -bor $denied[$who]) -ne 0) {
            $rights[$who] = 'granted 0x{0:X}, denied 0x{1:X}' -f $granted[$who], $denied[$who]
        }
    }
    return $rights
}

# Rights are compared and not texts: the same rights can be written in many ways, and Windows itself writes them in another order
# than an administrator does.
function Get-Differences([string] $sddl, [bool] $most) {
    $actual = Get-Rights $sddl $most
    $expected = Get-Rights $permissions $most
    foreach ($who in (@($actual.Keys) + @($expected.Keys) | Sort-Object -Unique)) {
        $has = if ($actual.ContainsKey($who)) { $actual[$who] } else { 'nothing' }
        $should = if ($expected.ContainsKey($who)) { $expected[$who] } else { 'nothing' }
        if ($has -ne $should) {
            "${who}: $has, should be: $should"
        }
    }
}

function Get-StartValue {
    return (Get-ItemProperty -LiteralPath $key).Start
}

# What is other than it should be; nothing if all is well.
function Get-Faults {
    if (-not (Test-Path -LiteralPath $key)) {
        return 'the service is missing'
    }
    $start = Get-StartValue
    if ($start -ne $startValue) {
        "start type is $start and should be $startValue"
    }
    $sddl = & $sc sdshow $service | Where-Object { $_ -match '^[OGDS]:' } | Select-Object -First 1
    if (-not $sddl) {
        return 'permissions cannot be read'
    }
    # What no condition is about is the same both times, and said once.
    $true, $false | ForEach-Object { Get-Differences $sddl $_ } | Select-Object -Unique
}
