/* Security descriptors, to and from text. Wine's own functions do the work, except for a list that lets everybody in, which they cannot
 * write and would make one that lets nobody in. */
#include "rig-hooks.h"

#include <sddl.h>
#include <stdlib.h>

#define EVERYBODY L"D:NO_ACCESS_CONTROL"

PSECURITY_DESCRIPTOR descriptor_of(const wchar_t *text) {
    PSECURITY_DESCRIPTOR descriptor = NULL;
    wchar_t *copy = _wcsdup(text), *open = wcsstr(copy, EVERYBODY);
    if (open) memmove(open, open + wcslen(EVERYBODY), (wcslen(open + wcslen(EVERYBODY)) + 1) * sizeof *open);
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(copy, SDDL_REVISION_1, &descriptor, NULL)) descriptor = NULL;
    free(copy);
    return descriptor;
}

static void append(wchar_t **text, PSECURITY_DESCRIPTOR descriptor, SECURITY_INFORMATION part) {
    wchar_t *more = NULL;
    ULONG length = 0;
    if (!ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, SDDL_REVISION_1, part, &more, &length)) return;
    *text = realloc(*text, (wcslen(*text) + wcslen(more) + 1) * sizeof **text);
    wcscat(*text, more);
    LocalFree(more);
}

wchar_t *descriptor_text(PSECURITY_DESCRIPTOR descriptor) {
    wchar_t *text = calloc(wcslen(EVERYBODY) + 1, sizeof *text);
    BOOL present = FALSE, defaulted;
    ACL *list = NULL;
    GetSecurityDescriptorDacl(descriptor, &present, &list, &defaulted);
    append(&text, descriptor, OWNER_SECURITY_INFORMATION);
    append(&text, descriptor, GROUP_SECURITY_INFORMATION);
    if (present && list) append(&text, descriptor, DACL_SECURITY_INFORMATION);
    else wcscat(text = realloc(text, (wcslen(text) + wcslen(EVERYBODY) + 1) * sizeof *text), EVERYBODY);
    append(&text, descriptor, SACL_SECURITY_INFORMATION);
    return text;
}

static void take(SECURITY_DESCRIPTOR *to, PSECURITY_DESCRIPTOR from, SECURITY_INFORMATION parts) {
    static const SECURITY_DESCRIPTOR_CONTROL of_dacl = SE_DACL_PROTECTED | SE_DACL_AUTO_INHERITED,
            of_sacl = SE_SACL_PROTECTED | SE_SACL_AUTO_INHERITED;
    SECURITY_DESCRIPTOR_CONTROL control = 0, kept;
    DWORD revision;
    PSID sid = NULL;
    ACL *list = NULL;
    BOOL present = FALSE, defaulted = FALSE;
    GetSecurityDescriptorControl(from, &control, &revision);
    if (parts & OWNER_SECURITY_INFORMATION && GetSecurityDescriptorOwner(from, &sid, &defaulted))
        SetSecurityDescriptorOwner(to, sid, FALSE);
    if (parts & GROUP_SECURITY_INFORMATION && GetSecurityDescriptorGroup(from, &sid, &defaulted))
        SetSecurityDescriptorGroup(to, sid, FALSE);
    if (parts & DACL_SECURITY_INFORMATION && GetSecurityDescriptorDacl(from, &present, &list, &defaulted))
        SetSecurityDescriptorDacl(to, present, present ? list : NULL, FALSE);
    if (parts & SACL_SECURITY_INFORMATION && GetSecurityDescriptorSacl(from, &present, &list, &defaulted))
        SetSecurityDescriptorSacl(to, present, present ? list : NULL, FALSE);
    kept = (parts & DACL_SECURITY_INFORMATION ? of_dacl : 0) | (parts & SACL_SECURITY_INFORMATION ? of_sacl : 0);
    SetSecurityDescriptorControl(to, kept, control & kept);
}

/* These parts of one, and what remains of another; or nothing, if that is NULL. */
PSECURITY_DESCRIPTOR descriptor_merge(PSECURITY_DESCRIPTOR from, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR rest) {
    SECURITY_DESCRIPTOR whole;
    DWORD size = 0;
    InitializeSecurityDescriptor(&whole, SECURITY_DESCRIPTOR_REVISION);
    take(&whole, from, parts);
    if (rest) take(&whole, rest, ALL_PARTS & ~parts);
    MakeSelfRelativeSD(&whole, NULL, &size);
    PSECURITY_DESCRIPTOR merged = LocalAlloc(LPTR, size);
    if (merged && MakeSelfRelativeSD(&whole, merged, &size)) return merged;
    LocalFree(merged);
    return NULL;
}
