/* Rules about the security of files and folders. */
#include "rig-rules.h"

#include <aclapi.h>
#include <sddl.h>
#include <stdio.h>

static DWORD read(const wchar_t *path, SECURITY_INFORMATION parts, wchar_t **text) {
    PSECURITY_DESCRIPTOR descriptor = NULL;
    PSID owner = NULL;
    PACL dacl = NULL;
    wchar_t name[MAX_PATH];
    *text = NULL;
    DWORD error = GetNamedSecurityInfoW(wcscpy(name, path), SE_FILE_OBJECT, parts, &owner, NULL, &dacl, NULL, &descriptor);
    if (error) return error;
    ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, SDDL_REVISION_1, parts, text, NULL);
    char *end = (char *) descriptor + GetSecurityDescriptorLength(descriptor);
    int inside = (char *) owner > (char *) descriptor && (char *) owner < end && (char *) dacl > (char *) descriptor
            && (char *) dacl < end && IsValidSid(owner) && IsValidAcl(dacl);
    LocalFree(descriptor);
    return inside ? 0 : STALE;
}

static int says(const wchar_t *path, const wchar_t *expected) {
    wchar_t *text;
    DWORD error = read(path, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &text);
    int same = !error && !wcscmp(text, expected);
    if (!same) printf("read: %lu %ls\n", error, error ? L"" : text);
    LocalFree(text);
    return same;
}

void rules_of_files(void) {
    static const wchar_t *standard = L"O:BAD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)(A;OICIIOID;GA;;;CO)"
            L"(A;OICIID;FA;;;S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)";
    wchar_t *text;
    control("");
    check("file-as-in-program-files", TRUE, says(L"C:\\windows", standard));
    control("file-security=O:BAD:(A;;FA;;;WD)\nfile-security-of=C:\\Somewhere|O:SYD:(A;;FA;;;SY)\nfile-security-of=C:\\b|O:SYD:(A;;FR;;;AU)\n");
    check("file-as-told", TRUE, says(L"C:\\windows\\win.ini", L"O:BAD:(A;;FA;;;WD)"));
    check("file-with-its-own", TRUE, says(L"c:\\SOMEWHERE", L"O:SYD:(A;;FA;;;SY)"));
    check("file-with-its-own-second", TRUE, says(L"C:\\B", L"O:SYD:(A;;FR;;;AU)"));
    check("file-below-is-another", 3, read(L"C:\\Somewhere\\b", DACL_SECURITY_INFORMATION, &text));
    check("file-missing", 2, read(L"C:\\windows\\missing.exe", DACL_SECURITY_INFORMATION, &text));
    check("file-audit-list", 1314, read(L"C:\\windows", SACL_SECURITY_INFORMATION, &text));
    check("file-name-null", 87, GetNamedSecurityInfoW(NULL, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, NULL, NULL, NULL, NULL,
            (PSECURITY_DESCRIPTOR *) &text));
    control("");
}
