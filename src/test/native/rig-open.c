/* Handles of the service control manager, and of "seclogon" in it: what Wine opens for everybody is opened here for those who have the
 * right. Wine itself refuses a call on a handle that was opened without the right to it.
 *
 * The rights to "seclogon" are those that security.txt gives (see rig-security.c), all that were asked for or none: 5. The audit list needs
 * SeSecurityPrivilege, enabled: 1314. To the service control manager itself a standard user gets the rights of everybody. OpenServiceA and
 * OpenSCManagerA are not looked after, nor are handles that CreateServiceW gives. */
#include "rig-hooks.h"

#define MOST 1024
#define EVERYBODYS (SC_MANAGER_CONNECT | SC_MANAGER_ENUMERATE_SERVICE | SC_MANAGER_QUERY_LOCK_STATUS | READ_CONTROL)

SC_HANDLE (WINAPI *real_open_manager)(LPCWSTR, LPCWSTR, DWORD);
SC_HANDLE (WINAPI *real_open_service)(SC_HANDLE, LPCWSTR, DWORD);
BOOL (WINAPI *real_close_handle)(SC_HANDLE);

static struct {
    SC_HANDLE handle;
    ACCESS_MASK granted;
} table[MOST];
static SRWLOCK lock = SRWLOCK_INIT;

static SC_HANDLE remember(SC_HANDLE handle, ACCESS_MASK granted) {
    int i = 0;
    AcquireSRWLockExclusive(&lock);
    while (i < MOST && table[i].handle) i++;
    if (i < MOST) table[i].handle = handle, table[i].granted = granted;
    ReleaseSRWLockExclusive(&lock);
    if (i < MOST) return handle;
    real_close_handle(handle);
    SetLastError(ERROR_NO_SYSTEM_RESOURCES);
    return NULL;
}

int service_granted(SC_HANDLE service, ACCESS_MASK *granted) {
    int found = 0;
    AcquireSRWLockShared(&lock);
    for (int i = 0; service && i < MOST && !found; i++)
        if (table[i].handle == service) found = 1, *granted = table[i].granted;
    ReleaseSRWLockShared(&lock);
    return found;
}

/* The number can be given out again as soon as it is closed, so it is forgotten before. */
BOOL WINAPI close_handle(SC_HANDLE handle) {
    AcquireSRWLockExclusive(&lock);
    for (int i = 0; handle && i < MOST; i++)
        if (table[i].handle == handle) table[i].handle = NULL;
    ReleaseSRWLockExclusive(&lock);
    return real_close_handle(handle);
}

SC_HANDLE WINAPI open_manager(LPCWSTR computer, LPCWSTR database, DWORD access) {
    static GENERIC_MAPPING mapping = {STANDARD_RIGHTS_READ | SC_MANAGER_ENUMERATE_SERVICE | SC_MANAGER_QUERY_LOCK_STATUS,
            STANDARD_RIGHTS_WRITE | SC_MANAGER_CREATE_SERVICE | SC_MANAGER_MODIFY_BOOT_CONFIG,
            STANDARD_RIGHTS_EXECUTE | SC_MANAGER_CONNECT | SC_MANAGER_LOCK, SC_MANAGER_ALL_ACCESS};
    DWORD asked = access | SC_MANAGER_CONNECT;   /* which comes with every handle, says Microsoft's page */
    MapGenericMask(&asked, &mapping);
    if (is_administrator(NULL)) return real_open_manager(computer, database, access);
    if (!(asked & ~(EVERYBODYS | MAXIMUM_ALLOWED)))
        return real_open_manager(computer, database, asked & MAXIMUM_ALLOWED ? EVERYBODYS : asked);
    SetLastError(ERROR_ACCESS_DENIED);
    return NULL;
}

/* First whether it is there at all, then the right. */
SC_HANDLE WINAPI open_service(SC_HANDLE manager, LPCWSTR name, DWORD access) {
    ACCESS_MASK granted = 0;
    if (!name || !same(name, L"seclogon")) return real_open_service(manager, name, access);
    SC_HANDLE handle = real_open_service(manager, name, SERVICE_QUERY_STATUS);
    if (!handle) return NULL;
    real_close_handle(handle);
    PSECURITY_DESCRIPTOR stored = stored_security();
    DWORD error = stored ? check_rights(stored, access, &granted) : GetLastError();
    LocalFree(stored);
    if (!error) return (handle = real_open_service(manager, name, granted)) ? remember(handle, granted) : NULL;
    SetLastError(error);
    return NULL;
}
