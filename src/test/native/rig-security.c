/* QueryServiceObjectSecurity and SetServiceObjectSecurity for "seclogon", of which Wine keeps no descriptor: an own one in security.txt in
 * RIG_FOLDER, as text (SDDL, UTF-8, one line). Without that file it is the one that Windows comes with, after KB 977513. Refusals are those of
 * Microsoft's pages on the two functions and of MS-SCMR 3.1.4.5 and 3.1.4.6: 5, 87, 122, 1072; and 1307 for an owner that the caller is not. */
#include "rig-hooks.h"

#include <stdio.h>
#include <stdlib.h>

#define DEFAULT L"O:SYG:SYD:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)(A;;CCLCSWRPDTLOCRRC;;;IU)" \
        L"(A;;CCLCSWDTLOCRRC;;;SU)(A;;CCLCSWRPDTLOCRRC;;;AU)S:(AU;FA;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;WD)"
#define LIMIT (1 << 16)

BOOL (WINAPI *real_query_security)(SC_HANDLE, SECURITY_INFORMATION, PSECURITY_DESCRIPTOR, DWORD, LPDWORD);
BOOL (WINAPI *real_set_security)(SC_HANDLE, SECURITY_INFORMATION, PSECURITY_DESCRIPTOR);

static wchar_t *path(const wchar_t *name) {
    wchar_t *path = calloc(MAX_PATH, sizeof *path);
    _snwprintf(path, MAX_PATH, L"%ls\\%ls", rig_folder, name);
    return path;
}

PSECURITY_DESCRIPTOR stored_security(void) {
    wchar_t *name = path(L"security.txt");
    FILE *file = _wfopen(name, L"rb");
    free(name);
    if (!file) return descriptor_of(DEFAULT);
    char *bytes = calloc(LIMIT, 1);
    wchar_t *text = calloc(LIMIT, sizeof *text);
    fread(bytes, 1, LIMIT - 1, file);
    fclose(file);
    bytes[strcspn(bytes, "\r\n")] = 0;
    MultiByteToWideChar(CP_UTF8, 0, bytes, -1, text, LIMIT);
    PSECURITY_DESCRIPTOR descriptor = descriptor_of(text);
    if (descriptor) map_rights(descriptor);
    free(bytes);
    free(text);
    return descriptor;
}

/* Another name at first, so that nobody reads half of it. */
static int store(PSECURITY_DESCRIPTOR descriptor) {
    wchar_t *text = descriptor_text(descriptor), *name = path(L"security.txt"), *fresh = path(L"security.tmp");
    char *bytes = calloc(4, wcslen(text) + 1);
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, 4 * ((int) wcslen(text) + 1), NULL, NULL);
    FILE *file = _wfopen(fresh, L"wb");
    int done = file && fprintf(file, "%s\n", bytes) > 0;
    if (file && fclose(file)) done = 0;
    done = done && MoveFileExW(fresh, name, MOVEFILE_REPLACE_EXISTING);
    free(text);
    free(name);
    free(fresh);
    free(bytes);
    return done;
}

static DWORD query(ACCESS_MASK granted, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR to, DWORD size, LPDWORD needed) {
    if (!needed || !(parts & ALL_PARTS) || (size && !to)) return ERROR_INVALID_PARAMETER;
    if (parts & (ALL_PARTS & ~SACL_SECURITY_INFORMATION) && !(granted & READ_CONTROL)) return ERROR_ACCESS_DENIED;
    if (parts & SACL_SECURITY_INFORMATION && !(granted & ACCESS_SYSTEM_SECURITY)) return ERROR_ACCESS_DENIED;
    PSECURITY_DESCRIPTOR stored = stored_security(), asked = stored ? descriptor_merge(stored, parts, NULL) : NULL;
    DWORD error = asked ? 0 : GetLastError();
    LocalFree(stored);
    if (!asked) return error;
    *needed = GetSecurityDescriptorLength(asked);
    if (size < *needed) error = ERROR_INSUFFICIENT_BUFFER;
    else memcpy(to, asked, *needed);
    LocalFree(asked);
    return error;
}

/* Stricter than Windows, to which a list that is not there is one that lets everybody in: nobody means that by leaving it out. */
static int has_parts(PSECURITY_DESCRIPTOR from, SECURITY_INFORMATION parts) {
    SECURITY_DESCRIPTOR_CONTROL control;
    DWORD revision;
    PSID owner = NULL, group = NULL;
    BOOL defaulted;
    if (!from || !IsValidSecurityDescriptor(from) || !GetSecurityDescriptorControl(from, &control, &revision)) return 0;
    GetSecurityDescriptorOwner(from, &owner, &defaulted);
    GetSecurityDescriptorGroup(from, &group, &defaulted);
    if (parts & OWNER_SECURITY_INFORMATION && !owner) return 0;
    if (parts & GROUP_SECURITY_INFORMATION && !group) return 0;
    if (parts & DACL_SECURITY_INFORMATION && !(control & SE_DACL_PRESENT)) return 0;
    return !(parts & SACL_SECURITY_INFORMATION) || control & SE_SACL_PRESENT;
}

static DWORD set(ACCESS_MASK granted, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR from) {
    PSID owner = NULL;
    BOOL defaulted;
    if (!(parts & ALL_PARTS)) return ERROR_INVALID_PARAMETER;
    if (parts & DACL_SECURITY_INFORMATION && !(granted & WRITE_DAC)) return ERROR_ACCESS_DENIED;
    if (parts & (OWNER_SECURITY_INFORMATION | GROUP_SECURITY_INFORMATION) && !(granted & WRITE_OWNER)) return ERROR_ACCESS_DENIED;
    if (parts & SACL_SECURITY_INFORMATION && !(granted & ACCESS_SYSTEM_SECURITY)) return ERROR_ACCESS_DENIED;
    if (!has_parts(from, parts)) return ERROR_INVALID_PARAMETER;
    GetSecurityDescriptorOwner(from, &owner, &defaulted);
    if (parts & OWNER_SECURITY_INFORMATION && !may_own(owner)) return ERROR_INVALID_OWNER;
    if (service_is_marked()) return ERROR_SERVICE_MARKED_FOR_DELETE;
    PSECURITY_DESCRIPTOR stored = stored_security(), merged = stored ? descriptor_merge(from, parts & ALL_PARTS, stored) : NULL;
    if (merged) map_rights(merged);
    DWORD error = merged && store(merged) ? 0 : GetLastError();
    LocalFree(stored);
    LocalFree(merged);
    return error;
}

static BOOL answer(DWORD error) {
    SetLastError(error);
    return !error;
}

BOOL WINAPI query_security(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR to, DWORD size, LPDWORD needed) {
    ACCESS_MASK granted;
    if (!service_granted(service, &granted)) return real_query_security(service, parts, to, size, needed);
    return answer(query(granted, parts, to, size, needed));
}

BOOL WINAPI set_security(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR from) {
    ACCESS_MASK granted;
    if (!service_granted(service, &granted)) return real_set_security(service, parts, from);
    return answer(set(granted, parts, from));
}
