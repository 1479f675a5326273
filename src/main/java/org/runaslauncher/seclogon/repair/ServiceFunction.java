package org.runaslauncher.seclogon.repair;

/** The Windows functions by which the service is changed. */
public enum ServiceFunction {
    NONE(""),
    OPEN_MANAGER("OpenSCManager"),
    OPEN_SERVICE("OpenService"),
    QUERY_STATUS("QueryServiceStatus"),
    START("StartService"),
    CONTROL("ControlService"),
    CHANGE_CONFIG("ChangeServiceConfig"),
    QUERY_SECURITY("QueryServiceObjectSecurity"),
    SET_SECURITY("SetServiceObjectSecurity"),
    /** The text of a descriptor into its binary form. */
    CONVERT("ConvertStringSecurityDescriptorToSecurityDescriptor"),
    ENABLE_PRIVILEGE("AdjustTokenPrivileges"),
    OPEN_KEY("RegCreateKeyEx"),
    WRITE_VALUE("RegSetValueEx"),
    SHELL_EXECUTE("ShellExecuteEx");

    private final String windowsName;

    ServiceFunction(String windowsName) {
        this.windowsName = windowsName;
    }

    /** As the API pages call it. */
    public String windowsName() {
        return windowsName;
    }
}
