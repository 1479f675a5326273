/* Letters for shares and folders: Wine knows its own drives only. That there is something behind such a letter, and behind the name of its
 * share, is for links in dosdevices of the prefix to see to.
 *
 * And the paths of programs and libraries that lie on a share: Wine 8 tells UNC\SERVER\SHARE\FILE for \\SERVER\SHARE\FILE.
 *
 * control.txt, repeatable:
 *   drive=H:|network|\\SERVER\SHARE|USER      a connection; USER as Windows tells it, with a domain or without
 *   drive=H:|remembered|\\SERVER\SHARE        one that is to be made again at the next logon, and is not there now
 *   drive=H:|folder|C:\FOLDER                 as by subst; also \\SERVER\SHARE\FOLDER
 * For other letters QueryDosDeviceW is Wine's own, and there is no connection. Letters belong to a logon session: a call that starts a
 * program as somebody else finds none of these, network only neither (see drive_of_caller).
 *
 * Stricter than Windows: WNetGetUserW knows nothing but these letters and shares, and no connection of a computer without a letter. */
#include "rig-hooks.h"

#include <stdio.h>
#include <winnetwk.h>

#define LONGEST 600

DWORD (WINAPI *real_dos_device)(LPCWSTR name, LPWSTR to, DWORD size);

DWORD (WINAPI *real_module_name)(HMODULE module, LPWSTR to, DWORD size);

static void *volatile needed;

void drives_prepare(void) { needed = (void *) WNetGetConnectionW; }   /* an import of ours, so that mpr is there when it is replaced */

struct drive {
    wchar_t letter[4], kind[20], path[LONGEST], user[LONGEST];
};

static int drive_at(const struct control *control, int index, struct drive *drive) {
    const wchar_t *line = control_value(control, L"drive", index);
    *drive = (struct drive) {.letter = L""};
    if (line) swscanf(line, L"%3l[^|]|%19l[^|]|%599l[^|]|%599l[^|]", drive->letter, drive->kind, drive->path, drive->user);
    return line != NULL;
}

static int find_letter(const wchar_t *letter, struct drive *drive) {
    struct control control = control_read();
    int found = 0;
    for (int i = 0; !found && drive_at(&control, i, drive); i++) found = same(drive->letter, letter);
    control_free(&control);
    return found;
}

static int find_connection(const wchar_t *name, struct drive *drive) {
    struct control control = control_read();
    int found = 0;
    for (int i = 0; !found && drive_at(&control, i, drive); i++)
        found = same(drive->kind, L"network") && (same(drive->letter, name) || same(drive->path, name));
    control_free(&control);
    return found;
}

int drive_of_caller(const wchar_t *path) {
    struct drive drive;
    wchar_t letter[] = {path[0], L':', 0};
    return path[0] && path[1] == L':' && find_letter(letter, &drive);
}

/* Both give the size that they need, in characters and with the end. */
static DWORD give(const wchar_t *text, wchar_t *to, DWORD *size) {
    DWORD needed_size = (DWORD) wcslen(text) + 1, room = *size;
    if (room < needed_size) return *size = needed_size, ERROR_MORE_DATA;
    if (!to) return ERROR_INVALID_ADDRESS;
    wcscpy(to, text);
    return 0;
}

DWORD WINAPI get_connection(LPCWSTR name, LPWSTR to, LPDWORD size) {
    struct drive drive;
    if (!name || !size) return ERROR_INVALID_ADDRESS;
    if (!iswalpha(name[0]) || name[1] != L':' || name[2]) return ERROR_BAD_DEVICE;
    if (!find_letter(name, &drive) || same(drive.kind, L"folder")) return ERROR_NOT_CONNECTED;
    DWORD error = give(drive.path, to, size);
    return error ? error : same(drive.kind, L"remembered") ? ERROR_CONNECTION_UNAVAIL : 0;
}

DWORD WINAPI get_user(LPCWSTR name, LPWSTR to, LPDWORD size) {
    struct drive drive;
    if (!name || !size) return ERROR_INVALID_ADDRESS;
    if (!find_connection(name, &drive)) return ERROR_NOT_CONNECTED;
    return give(drive.user, to, size);
}

/* The answer is a list of texts, of which the first counts; an empty one ends it. */
DWORD WINAPI dos_device(LPCWSTR name, LPWSTR to, DWORD size) {
    struct drive drive;
    wchar_t device[LONGEST + 100] = L"";
    if (!name || !find_letter(name, &drive)) return real_dos_device(name, to, size);
    if (same(drive.kind, L"remembered")) return SetLastError(ERROR_FILE_NOT_FOUND), 0;
    int share = drive.path[0] == L'\\';
    if (same(drive.kind, L"folder")) _snwprintf(device, LONGEST, L"\\??\\%ls%ls", share ? L"UNC" : L"", drive.path + share);
    else _snwprintf(device, LONGEST, L"\\Device\\LanmanRedirector\\;%ls000000000003e7a1%ls", drive.letter, drive.path + share);
    DWORD length = (DWORD) wcslen(device) + 2;
    if (size < length) return SetLastError(ERROR_INSUFFICIENT_BUFFER), 0;
    memcpy(to, device, length * sizeof *device);
    return length;
}

/* One that was cut short stays Wine's. */
DWORD WINAPI module_name(HMODULE module, LPWSTR to, DWORD size) {
    static const wchar_t wrong[] = L"UNC\\";
    enum {WRONG = sizeof wrong / sizeof *wrong - 1};
    DWORD length = real_module_name(module, to, size);
    if (length < WRONG || length >= size || wcsncmp(to, wrong, WRONG)) return length;
    to[0] = to[1] = L'\\';
    memmove(to + 2, to + WRONG, (length - WRONG + 1) * sizeof *to);
    return length - (WRONG - 2);
}
