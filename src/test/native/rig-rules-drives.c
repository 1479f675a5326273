/* Rules about letters that stand for shares and folders. */
#include "rig-rules.h"

#include <stdio.h>
#include <winnetwk.h>

static wchar_t text[1000];

static DWORD connection(const wchar_t *name, DWORD size) {
    *text = 0;
    return WNetGetConnectionW(name, text, &size);
}

static DWORD user(const wchar_t *name, DWORD size) {
    *text = 0;
    return WNetGetUserW(name, text, &size);
}

static DWORD device(const wchar_t *name, DWORD size) {
    *text = 0;
    return CODE(QueryDosDeviceW(name, text, size));
}

static int says(const wchar_t *expected) {
    if (wcscmp(text, expected)) printf("read: %ls\n", text);
    return !wcscmp(text, expected);
}

static void rules_of_connections(void) {
    DWORD size = 5;
    check("drive-connection", 0, connection(L"H:", 1000));
    check("drive-connection-told", TRUE, says(L"\\\\server\\a share"));
    check("drive-connection-in-any-case", 0, connection(L"h:", 1000));
    check("drive-connection-small", 234, WNetGetConnectionW(L"H:", text, &size));
    check("drive-connection-small-size", 17, size);
    check("drive-connection-exact", 0, connection(L"H:", 17));
    check("drive-remembered", 1201, connection(L"R:", 1000));
    check("drive-remembered-told", TRUE, says(L"\\\\server\\other"));
    check("drive-remembered-small", 234, connection(L"R:", 3));
    check("drive-folder-is-no-connection", 2250, connection(L"S:", 1000));
    check("drive-local-is-no-connection", 2250, connection(L"C:", 1000));
    check("drive-none-is-no-connection", 2250, connection(L"Q:", 1000));
    check("drive-connection-of-a-path", 1200, connection(L"H:\\", 1000));
    check("drive-connection-of-a-letter", 1200, connection(L"H", 1000));
    check("drive-connection-of-nothing", 1200, connection(L"", 1000));
    check("drive-connection-null", 487, connection(NULL, 1000));
    check("drive-connection-size-null", 487, WNetGetConnectionW(L"H:", text, NULL));
}

static void rules_of_users(void) {
    check("drive-user-of-a-share", 0, user(L"\\\\SERVER\\a share", 1000));
    check("drive-user-told", TRUE, says(L"CORP\\me"));
    check("drive-user-of-a-letter", 0, user(L"H:", 1000));
    check("drive-user-small", 234, user(L"H:", 7));
    check("drive-user-of-a-folder-of-the-share", 2250, user(L"\\\\server\\a share\\folder", 1000));
    check("drive-user-of-another-share", 2250, user(L"\\\\server\\another", 1000));
    check("drive-user-of-remembered", 2250, user(L"R:", 1000));
    check("drive-user-of-a-local-letter", 2250, user(L"C:", 1000));
    check("drive-user-null", 487, user(NULL, 1000));
}

static void rules_of_devices(void) {
    check("drive-device-network", 0, device(L"H:", 1000));
    check("drive-device-network-told", TRUE, says(L"\\Device\\LanmanRedirector\\;H:000000000003e7a1\\server\\a share"));
    check("drive-device-folder", 0, device(L"s:", 1000));
    check("drive-device-folder-told", TRUE, says(L"\\??\\C:\\windows"));
    check("drive-device-is-a-list", 0, text[15]);
    check("drive-device-folder-of-a-share", 0, device(L"U:", 1000));
    check("drive-device-folder-of-a-share-told", TRUE, says(L"\\??\\UNC\\server\\a share\\b"));
    check("drive-device-remembered", 2, device(L"R:", 1000));
    check("drive-device-small", 122, device(L"S:", 15));
    check("drive-device-exact", 0, device(L"S:", 16));
    check("drive-device-none", 2, device(L"Q:", 1000));
    check("drive-device-of-the-rest-is-wine-s", 0, device(L"C:", 1000));
    check("drive-device-of-the-rest", 0, wcsncmp(text, L"\\Device\\HarddiskVolume", 22));
}

static void rules_of_sessions(void) {
    wchar_t drive = report[0];
    RULE("drive-of-everybody", 0, (void) 0);
    control("drive=%lc:|network|\\\\server\\share|me\n", drive);
    RULE("drive-of-the-caller-program", 3, a.directory = L"C:\\windows");
    RULE("drive-of-the-caller-program-network-only", 3, (a.directory = L"C:\\windows", a.logonFlags = LOGON_NETCREDENTIALS_ONLY));
    RULE("drive-of-the-caller-command-line", 3, (a.directory = L"C:\\windows", a.application = NULL));
    control("drive=C:|folder|%lc:\\\n", drive);
    RULE("drive-of-the-caller-folder", 267, a.directory = L"C:\\windows");
    RULE("drive-of-the-caller-folder-network-only", 267, (a.directory = L"c:\\windows", a.logonFlags = LOGON_NETCREDENTIALS_ONLY));
    RULE("drive-of-the-caller-after-the-logon", 1326, (a.directory = L"C:\\windows", a.password = L"wrong"));
}

void rules_of_drives(void) {
    control("drive=H:|network|\\\\server\\a share|CORP\\me\ndrive=R:|remembered|\\\\server\\other\n"
            "drive=S:|folder|C:\\windows\ndrive=U:|folder|\\\\server\\a share\\b\n");
    rules_of_connections();
    rules_of_users();
    rules_of_devices();
    rules_of_sessions();
    control("");
}
