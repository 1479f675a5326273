/* Rules about reading and writing the permissions of the service. */
#include "rig-rules.h"

#include <sddl.h>
#include <stdio.h>

#define OWNER OWNER_SECURITY_INFORMATION
#define GROUP GROUP_SECURITY_INFORMATION
#define DACL DACL_SECURITY_INFORMATION
#define SACL SACL_SECURITY_INFORMATION
#define ADMINISTRATORS "(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)"

static DWORD_PTR room[512];

static DWORD query(DWORD access, SECURITY_INFORMATION parts, DWORD size, DWORD *needed) {
    SC_HANDLE service = opened(access);
    if (!service) return GetLastError();
    DWORD error = CODE(QueryServiceObjectSecurity(service, parts, room, size, needed));
    CloseServiceHandle(service);
    return error;
}

static int reads(SECURITY_INFORMATION parts, DWORD access, const wchar_t *expected) {
    DWORD needed = 0;
    wchar_t *text = NULL;
    SECURITY_DESCRIPTOR_CONTROL form = 0;
    if (query(access, parts, sizeof room, &needed)) return 0;
    GetSecurityDescriptorControl(room, &form, &(DWORD) {0});
    ConvertSecurityDescriptorToStringSecurityDescriptorW(room, SDDL_REVISION_1, OWNER | GROUP | DACL | SACL, &text, NULL);
    int same = text && !wcscmp(text, expected) && form & SE_SELF_RELATIVE && needed == GetSecurityDescriptorLength(room);
    if (!same) printf("read: %ls\n", text);
    LocalFree(text);
    return same;
}

static DWORD set(DWORD access, SECURITY_INFORMATION parts, const wchar_t *text) {
    PSECURITY_DESCRIPTOR descriptor = NULL;
    SC_HANDLE service = opened(access);
    if (!service) return GetLastError();
    ConvertStringSecurityDescriptorToSecurityDescriptorW(text, SDDL_REVISION_1, &descriptor, NULL);
    DWORD error = CODE(SetServiceObjectSecurity(service, parts, descriptor));
    LocalFree(descriptor);
    CloseServiceHandle(service);
    return error;
}

static void rules_of_reading(void) {
    DWORD needed = 0, exact;
    check("query-without-read-control", 5, query(SERVICE_ALL_ACCESS & ~READ_CONTROL, DACL, sizeof room, &needed));
    check("query-owner-without-read-control", 5, query(SERVICE_START, OWNER, sizeof room, &needed));
    check("query-group-without-read-control", 5, query(SERVICE_START, GROUP, sizeof room, &needed));
    check("query-audit-list-without-the-right", 5, query(READ_CONTROL, SACL, sizeof room, &needed));
    check("query-audit-list-and-more-without-the-right", 5, query(READ_CONTROL, DACL | SACL, sizeof room, &needed));
    check("query-nothing", 87, query(READ_CONTROL, 0, sizeof room, &needed));
    check("query-no-room", 122, query(READ_CONTROL, DACL, 0, &needed));
    check("query-tells-how-much", TRUE, (exact = needed) > sizeof(SECURITY_DESCRIPTOR_RELATIVE));
    check("query-a-byte-too-little", 122, query(READ_CONTROL, DACL, exact - 1, &needed));
    check("query-enough-room", 0, query(READ_CONTROL, DACL, exact, &needed));
    check("query-list-only", TRUE, reads(DACL, READ_CONTROL, L"D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)"
            L"(A;;CCLCSWRPDTLOCRRC;;;IU)(A;;CCLCSWDTLOCRRC;;;SU)(A;;CCLCSWRPDTLOCRRC;;;AU)"));
    check("query-owner-and-group-only", TRUE, reads(OWNER | GROUP, READ_CONTROL, L"O:SYG:SY"));
    enable(SE_SECURITY_NAME, 1);
    check("query-audit-list-only", TRUE, reads(SACL, ACCESS_SYSTEM_SECURITY, L"S:(AU;FA;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;WD)"));
    enable(SE_SECURITY_NAME, 0);
    permissions("O:SYG:SYD:PAI(A;;GA;;;BA)");
    check("query-generic-is-mapped-and-flags-stay", TRUE, reads(DACL, READ_CONTROL, L"D:PAI" ADMINISTRATORS));
    permissions(NULL);
}

static void rules_of_refused_writing(void) {
    check("set-list-without-the-right", 5, set(SERVICE_ALL_ACCESS & ~WRITE_DAC, DACL, L"D:" ADMINISTRATORS));
    check("set-owner-without-the-right", 5, set(SERVICE_ALL_ACCESS & ~WRITE_OWNER, OWNER, L"O:BA"));
    check("set-group-without-the-right", 5, set(SERVICE_ALL_ACCESS & ~WRITE_OWNER, GROUP, L"G:BA"));
    check("set-audit-list-without-the-right", 5, set(SERVICE_ALL_ACCESS, SACL, L"S:"));
    check("set-both-with-the-right-for-one", 5, set(WRITE_DAC, OWNER | DACL, L"O:BAD:" ADMINISTRATORS));
    check("set-nothing", 87, set(SERVICE_ALL_ACCESS, 0, L"D:" ADMINISTRATORS));
    check("set-null", 87, set(SERVICE_ALL_ACCESS, DACL, NULL));
    check("set-part-that-is-not-there", 87, set(SERVICE_ALL_ACCESS, DACL, L"O:BA"));
    SECURITY_DESCRIPTOR wrong = {.Revision = 7};
    SC_HANDLE service = opened(WRITE_DAC);
    check("set-invalid", 87, CODE(SetServiceObjectSecurity(service, DACL, &wrong)));
    CloseServiceHandle(service);
    check("set-another-as-owner", 1307, set(WRITE_OWNER, OWNER, L"O:S-1-5-21-1-2-3-1001"));
    check("set-refused-changes-nothing", FALSE, holds(L"security.txt", "\nO:"));
}

static void rules_of_writing(void) {
    check("set-list", 0, set(WRITE_DAC, DACL, L"O:BAG:BAD:(A;;LCRC;;;AU)" ADMINISTRATORS "S:"));
    check("set-list-leaves-the-rest", TRUE,
            holds(L"security.txt", "\nO:SYG:SYD:(A;;LCRC;;;AU)" ADMINISTRATORS "S:(AU;FA;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;WD)\n"));
    check("set-list-counts-at-once", 0, opens(SERVICE_ALL_ACCESS));
    check("set-owner", 0, set(WRITE_OWNER, OWNER, L"O:BA"));
    check("set-owner-leaves-the-rest", TRUE, holds(L"security.txt", "\nO:BAG:SYD:(A;;LCRC;;;AU)" ADMINISTRATORS "S:(AU;"));
    check("set-group", 0, set(WRITE_OWNER, GROUP, L"G:BA"));
    check("set-group-stored", TRUE, holds(L"security.txt", "\nO:BAG:BAD:(A;"));
    enable(SE_SECURITY_NAME, 1);
    check("set-audit-list", 0, set(ACCESS_SYSTEM_SECURITY, SACL, L"S:(AU;SA;RP;;;WD)"));
    check("set-audit-list-stored", TRUE, holds(L"security.txt", ADMINISTRATORS "S:(AU;SA;RP;;;WD)\n"));
    enable(SE_SECURITY_NAME, 0);
    enable(SE_RESTORE_NAME, 1);
    check("set-another-as-owner-with-the-privilege", 0, set(WRITE_OWNER, OWNER, L"O:SY"));
    enable(SE_RESTORE_NAME, 0);
    check("set-generic", 0, set(WRITE_DAC, DACL, L"D:(A;;GA;;;BA)"));
    check("set-generic-is-mapped", TRUE, holds(L"security.txt", "\nO:SYG:BAD:" ADMINISTRATORS "S:"));
    check("set-empty-list", 0, set(WRITE_DAC, DACL, L"D:"));
    check("set-empty-list-lets-nobody-in", 5, opens(SERVICE_QUERY_STATUS));
}

/* An administrator whom the list leaves nothing gets it back through the ownership. */
static void rules_of_ownership(void) {
    permissions("O:SYG:SYD:(D;;GA;;;BA)");
    check("locked-out", 5, opens(WRITE_DAC));
    enable(SE_TAKE_OWNERSHIP_NAME, 1);
    check("locked-out-takes-ownership", 0, set(WRITE_OWNER, OWNER, L"O:BA"));
    enable(SE_TAKE_OWNERSHIP_NAME, 0);
    check("locked-out-writes-the-list", 0, set(WRITE_DAC, DACL, L"D:" ADMINISTRATORS));
    check("locked-out-is-in-again", 0, opens(SERVICE_ALL_ACCESS));
    SECURITY_DESCRIPTOR open;
    InitializeSecurityDescriptor(&open, SECURITY_DESCRIPTOR_REVISION);
    SetSecurityDescriptorDacl(&open, TRUE, NULL, FALSE);
    SC_HANDLE service = opened(WRITE_DAC);
    check("set-list-for-everybody", 0, CODE(SetServiceObjectSecurity(service, DACL, &open)));
    CloseServiceHandle(service);
    check("set-list-for-everybody-stored", TRUE, holds(L"security.txt", "\nO:BAG:SYD:NO_ACCESS_CONTROL\n"));
    check("set-list-for-everybody-counts", 0, opens(SERVICE_ALL_ACCESS));
}

void rules_of_security(void) {
    permissions(NULL);
    rules_of_reading();
    rules_of_refused_writing();
    rules_of_writing();
    rules_of_ownership();
    permissions(NULL);
}
