/* The functions that secondary-logon-rig.dll replaces, and the way to the originals of those that it needs itself. */
#include "rig.h"

#include <shellapi.h>
#include <aclapi.h>

struct hook {
    const char *module, *function;
    void *replacement;
    void **original;   /* set when the function is replaced; NULL when nobody needs it */
};

int replace(const struct hook *hook);

extern SC_HANDLE (WINAPI *real_open_manager)(LPCWSTR computer, LPCWSTR database, DWORD access);
extern SC_HANDLE (WINAPI *real_open_service)(SC_HANDLE manager, LPCWSTR name, DWORD access);
extern BOOL (WINAPI *real_close_handle)(SC_HANDLE handle);
extern BOOL (WINAPI *real_start_service)(SC_HANDLE service, DWORD count, LPCWSTR *words);
extern BOOL (WINAPI *real_query_security)(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR to, DWORD size,
        LPDWORD needed);
extern BOOL (WINAPI *real_set_security)(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR from);
extern BOOL (WINAPI *real_token_information)(HANDLE token, TOKEN_INFORMATION_CLASS what, LPVOID to, DWORD size, PDWORD needed);
extern DWORD (WINAPI *real_named_security)(LPCWSTR name, SE_OBJECT_TYPE type, SECURITY_INFORMATION parts, PSID *owner, PSID *group,
        PACL *dacl, PACL *sacl, PSECURITY_DESCRIPTOR *descriptor);
extern DWORD (WINAPI *real_dos_device)(LPCWSTR name, LPWSTR to, DWORD size);
extern BOOL (WINAPI *real_shell_execute)(SHELLEXECUTEINFOW *info);

SC_HANDLE WINAPI open_manager(LPCWSTR computer, LPCWSTR database, DWORD access);
SC_HANDLE WINAPI open_service(SC_HANDLE manager, LPCWSTR name, DWORD access);
BOOL WINAPI close_handle(SC_HANDLE handle);
BOOL WINAPI start_service(SC_HANDLE service, DWORD count, LPCWSTR *words);
BOOL WINAPI query_security(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR to, DWORD size, LPDWORD needed);
BOOL WINAPI set_security(SC_HANDLE service, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR from);
BOOL WINAPI token_information(HANDLE token, TOKEN_INFORMATION_CLASS what, LPVOID to, DWORD size, PDWORD needed);
DWORD WINAPI named_security(LPCWSTR name, SE_OBJECT_TYPE type, SECURITY_INFORMATION parts, PSID *owner, PSID *group, PACL *dacl,
        PACL *sacl, PSECURITY_DESCRIPTOR *descriptor);
BOOL WINAPI shell_execute(SHELLEXECUTEINFOW *info);
DWORD WINAPI get_connection(LPCWSTR name, LPWSTR to, LPDWORD size);
DWORD WINAPI get_user(LPCWSTR name, LPWSTR to, LPDWORD size);
DWORD WINAPI dos_device(LPCWSTR name, LPWSTR to, DWORD size);

void shell_prepare(HINSTANCE own);
void drives_prepare(void);
int service_granted(SC_HANDLE service, ACCESS_MASK *granted);   /* whether it is a handle of "seclogon" that open_service gave */
int service_is_marked(void);                                    /* for deletion */

/* Of the caller, which is this process. */
int is_administrator(HANDLE token);
int may_own(PSID sid);
int has_privilege(const wchar_t *name);   /* and has it enabled */
void map_rights(PSECURITY_DESCRIPTOR descriptor);
DWORD check_rights(PSECURITY_DESCRIPTOR descriptor, ACCESS_MASK asked, ACCESS_MASK *granted);   /* 0, or what it fails with */

/* All descriptors are self-relative and to be freed with LocalFree; NULL is a failure, and the last error says which. */
#define ALL_PARTS (OWNER_SECURITY_INFORMATION | GROUP_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION | SACL_SECURITY_INFORMATION)
PSECURITY_DESCRIPTOR descriptor_of(const wchar_t *text);
wchar_t *descriptor_text(PSECURITY_DESCRIPTOR descriptor);   /* to be freed with free */
PSECURITY_DESCRIPTOR descriptor_merge(PSECURITY_DESCRIPTOR from, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR rest);
PSECURITY_DESCRIPTOR stored_security(void);
