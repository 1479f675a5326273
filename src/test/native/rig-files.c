/* GetNamedSecurityInfoW for files and folders: Wine makes their descriptors up from the rights on Linux.
 *
 * control.txt:
 *   file-security-of=PATH|SDDL       for exactly this path, in any case, whether it is there or not; repeatable
 *   file-security=SDDL               for all other paths; without it, what a folder below C:\Program Files has
 * Needs no right to read; only a SACL needs SeSecurityPrivilege, enabled. */
#include "rig-hooks.h"

#define DEFAULT L"O:BAG:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)(A;OICIIOID;GA;;;CO)" \
        L"(A;OICIID;FA;;;S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)"

DWORD (WINAPI *real_named_security)(LPCWSTR, SE_OBJECT_TYPE, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
        PSECURITY_DESCRIPTOR *);

static const wchar_t *text_for(const struct control *control, const wchar_t *path) {
    const wchar_t *line, *bar;
    for (int i = 0; (line = control_value(control, L"file-security-of", i)); i++)
        if ((bar = wcschr(line, L'|')) && CompareStringOrdinal(line, (int) (bar - line), path, -1, TRUE) == CSTR_EQUAL) return bar + 1;
    if (GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES) return NULL;
    line = control_value(control, L"file-security", 0);
    return line ? line : DEFAULT;
}

static DWORD read(const wchar_t *path, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR *descriptor) {
    if (parts & SACL_SECURITY_INFORMATION && !has_privilege(SE_SECURITY_NAME)) return ERROR_PRIVILEGE_NOT_HELD;
    struct control control = control_read();
    const wchar_t *text = text_for(&control, path);
    DWORD error = text ? 0 : GetLastError();
    PSECURITY_DESCRIPTOR whole = text ? descriptor_of(text) : NULL;
    *descriptor = whole ? descriptor_merge(whole, parts, NULL) : NULL;
    if (text && !*descriptor) error = GetLastError();
    LocalFree(whole);
    control_free(&control);
    return error;
}

DWORD WINAPI named_security(LPCWSTR name, SE_OBJECT_TYPE type, SECURITY_INFORMATION parts, PSID *owner, PSID *group, PACL *dacl,
        PACL *sacl, PSECURITY_DESCRIPTOR *descriptor) {
    BOOL present, defaulted;
    if (type != SE_FILE_OBJECT) return real_named_security(name, type, parts, owner, group, dacl, sacl, descriptor);
    if (!name || !descriptor) return ERROR_INVALID_PARAMETER;
    DWORD error = read(name, parts, descriptor);
    if (error) return error;
    if (owner && parts & OWNER_SECURITY_INFORMATION) GetSecurityDescriptorOwner(*descriptor, owner, &defaulted);
    if (group && parts & GROUP_SECURITY_INFORMATION) GetSecurityDescriptorGroup(*descriptor, group, &defaulted);
    if (dacl && parts & DACL_SECURITY_INFORMATION
            && (!GetSecurityDescriptorDacl(*descriptor, &present, dacl, &defaulted) || !present)) *dacl = NULL;
    if (sacl && parts & SACL_SECURITY_INFORMATION
            && (!GetSecurityDescriptorSacl(*descriptor, &present, sacl, &defaulted) || !present)) *sacl = NULL;
    return 0;
}
