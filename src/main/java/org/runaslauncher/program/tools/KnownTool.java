package org.runaslauncher.program.tools;

import static org.runaslauncher.program.tools.ToolPlace.PROGRAM_FILES;
import static org.runaslauncher.program.tools.ToolPlace.SYSTEM;
import static org.runaslauncher.program.tools.ToolPlace.WINDOWS;

/**
 * What administrators start as another user, in the order in which it is offered: what is needed most often first. The text of a tool is named
 * after its constant. Names after {@code /name} come from <a
 * href="https://learn.microsoft.com/windows/win32/shell/controlpanel-canonical-names">Canonical Names of Control Panel Items</a>; left out are
 * those that Windows 10 and 11 open in Settings, and those that the list holds as a console or as a file.
 */
public enum KnownTool {
    COMMAND_PROMPT(SYSTEM, "cmd.exe"),
    POWERSHELL_7(PROGRAM_FILES, "PowerShell\\7\\pwsh.exe"),
    WINDOWS_POWERSHELL(SYSTEM, "WindowsPowerShell\\v1.0\\powershell.exe"),
    COMPUTER_MANAGEMENT(SYSTEM, "compmgmt.msc"),
    DEVICE_MANAGER(SYSTEM, "devmgmt.msc"),
    DISK_MANAGEMENT(SYSTEM, "diskmgmt.msc"),
    EVENT_VIEWER(SYSTEM, "eventvwr.msc"),
    REGISTRY_EDITOR(WINDOWS, "regedit.exe"),
    SERVICES(SYSTEM, "services.msc"),
    TASK_MANAGER(SYSTEM, "Taskmgr.exe"),
    TASK_SCHEDULER(SYSTEM, "taskschd.msc"),
    SERVER_MANAGER(SYSTEM, "ServerManager.exe"),

    ACTIVE_DIRECTORY_ADMINISTRATIVE_CENTER(SYSTEM, "dsac.exe"),
    ACTIVE_DIRECTORY_DOMAINS_AND_TRUSTS(SYSTEM, "domain.msc"),
    ACTIVE_DIRECTORY_SITES_AND_SERVICES(SYSTEM, "dssite.msc"),
    ACTIVE_DIRECTORY_USERS_AND_COMPUTERS(SYSTEM, "dsa.msc"),
    ADSI_EDIT(SYSTEM, "adsiedit.msc"),
    AUTHORIZATION_MANAGER(SYSTEM, "azman.msc"),
    CERTIFICATES_OF_THE_COMPUTER(SYSTEM, "certlm.msc"),
    CERTIFICATES_OF_THE_USER(SYSTEM, "certmgr.msc"),
    CERTIFICATE_TEMPLATES(SYSTEM, "certtmpl.msc"),
    CERTIFICATION_AUTHORITY(SYSTEM, "certsrv.msc"),
    COMPONENT_SERVICES(SYSTEM, "comexp.msc"),
    DFS_MANAGEMENT(SYSTEM, "dfsmgmt.msc"),
    DHCP(SYSTEM, "dhcpmgmt.msc"),
    DNS(SYSTEM, "dnsmgmt.msc"),
    FAILOVER_CLUSTER_MANAGER(SYSTEM, "Cluadmin.msc"),
    FILE_SERVER_RESOURCE_MANAGER(SYSTEM, "fsrm.msc"),
    FIREWALL(SYSTEM, "WF.msc"),
    GROUP_POLICY_EDITOR(SYSTEM, "gpedit.msc"),
    GROUP_POLICY_MANAGEMENT(SYSTEM, "gpmc.msc"),
    HYPER_V_MANAGER(SYSTEM, "virtmgmt.msc"),
    IIS_MANAGER(SYSTEM, "inetsrv\\InetMgr.exe"),
    LOCAL_SECURITY_POLICY(SYSTEM, "secpol.msc"),
    LOCAL_USERS_AND_GROUPS(SYSTEM, "lusrmgr.msc"),
    MANAGEMENT_CONSOLE(SYSTEM, "mmc.exe"),
    NETWORK_POLICY_SERVER(SYSTEM, "nps.msc"),
    PERFORMANCE_MONITOR(SYSTEM, "perfmon.msc"),
    PRINT_MANAGEMENT(SYSTEM, "printmanagement.msc"),
    REMOTE_DESKTOP_CONNECTION(SYSTEM, "mstsc.exe"),
    RESOURCE_MONITOR(SYSTEM, "resmon.exe"),
    RESULTANT_SET_OF_POLICY(SYSTEM, "rsop.msc"),
    ROUTING_AND_REMOTE_ACCESS(SYSTEM, "rrasmgmt.msc"),
    SHARED_FOLDERS(SYSTEM, "fsmgmt.msc"),
    SYSTEM_CONFIGURATION(SYSTEM, "msconfig.exe"),
    SYSTEM_INFORMATION(SYSTEM, "msinfo32.exe"),
    TRUSTED_PLATFORM_MODULE(SYSTEM, "tpm.msc"),
    WINDOWS_POWERSHELL_ISE(SYSTEM, "WindowsPowerShell\\v1.0\\powershell_ise.exe"),
    WINDOWS_SERVER_UPDATE_SERVICES(PROGRAM_FILES, "Update Services\\AdministrationSnapin\\wsus.msc"),
    WMI_CONTROL(SYSTEM, "WmiMgmt.msc"),

    CONTROL_PANEL(SYSTEM, "control.exe"),
    DATE_AND_TIME(SYSTEM, "timedate.cpl"),
    GAME_CONTROLLERS(SYSTEM, "joy.cpl"),
    INTERNET_OPTIONS(SYSTEM, "inetcpl.cpl"),
    MOUSE(SYSTEM, "main.cpl"),
    NETWORK_CONNECTIONS(SYSTEM, "ncpa.cpl"),
    PHONE_AND_MODEM(SYSTEM, "telephon.cpl"),
    POWER_OPTIONS(SYSTEM, "powercfg.cpl"),
    PROGRAMS_AND_FEATURES(SYSTEM, "appwiz.cpl"),
    REGION(SYSTEM, "intl.cpl"),
    SOUND(SYSTEM, "mmsys.cpl"),
    SYSTEM_PROPERTIES(SYSTEM, "sysdm.cpl"),
    WINDOWS_FIREWALL(SYSTEM, "firewall.cpl"),
    BITLOCKER("Microsoft.BitLockerDriveEncryption", "fvecpl.dll"),
    COLOR_MANAGEMENT("Microsoft.ColorManagement", "colorcpl.exe"),
    CREDENTIAL_MANAGER("Microsoft.CredentialManager", "Vault.dll"),
    FILE_HISTORY("Microsoft.FileHistory", "fhcpl.dll"),
    INDEXING_OPTIONS("Microsoft.IndexingOptions", "srchadmin.dll"),
    ISCSI_INITIATOR("Microsoft.iSCSIInitiator", "iscsicpl.dll"),
    KEYBOARD("Microsoft.Keyboard", "main.cpl"),
    MULTIPATH("Microsoft.MPIOConfiguration", "mpiocpl.dll"),
    NETWORK_AND_SHARING_CENTER("Microsoft.NetworkAndSharingCenter", "netcenter.dll"),
    RECOVERY("Microsoft.Recovery", "recovery.dll"),
    REMOTEAPP_AND_DESKTOP_CONNECTIONS("Microsoft.RemoteAppAndDesktopConnections", "tsworkspace.dll"),
    STORAGE_SPACES("Microsoft.StorageSpaces", "SpaceControl.dll"),
    SYNC_CENTER("Microsoft.SyncCenter", "SyncCenter.dll"),
    USER_ACCOUNTS("Microsoft.UserAccounts", "usercpl.dll"),
    WORK_FOLDERS("Microsoft.WorkFolders", "WorkfoldersControl.dll");

    private final ToolPlace place;
    private final String file;
    private final String arguments;
    private final String evidence;
    private final ToolKind kind;

    KnownTool(ToolPlace place, String file) {
        this.place = place;
        this.file = file;
        this.arguments = "";
        this.evidence = file;
        this.kind = file.endsWith(".msc")
                ? ToolKind.CONSOLE
                : file.endsWith(".cpl") || file.equals("control.exe") ? ToolKind.CONTROL_PANEL : ToolKind.PROGRAM;
    }

    /** @param evidence the file of System32 without which the item is not installed, as Microsoft's list names it */
    KnownTool(String canonicalName, String evidence) {
        this.place = SYSTEM;
        this.file = "control.exe";
        this.arguments = "/name " + canonicalName;
        this.evidence = evidence;
        this.kind = ToolKind.CONTROL_PANEL;
    }

    ToolPlace place() {
        return place;
    }

    /** Its path below its place. */
    String file() {
        return file;
    }

    String arguments() {
        return arguments;
    }

    /** The path, below the same place, that is there if the tool is installed. */
    String evidence() {
        return evidence;
    }

    ToolKind kind() {
        return kind;
    }
}
