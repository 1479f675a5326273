/* The class-data archive, with which the window is up in about half the time. Java makes it when the window is closed, in a folder that
 * every program of the user can write: so a start that may do more than those never opens it.
 * Java looks at little more than the head of an archive. With a damaged head it does without any archive and never makes another; damage
 * further in ends the process. So an archive gets a sum at its end once Java is done, and one whose sum is wrong is deleted. */
#include "launcher.h"
#include <shlobj.h>
#include <stdint.h>

#define MARK 0x6D75734173416E52ull
#define JAVA_MARK 0xF00BABA8u   /* of a dynamic archive (cds.h of HotSpot), written last of all */

static const GUID local_app_data = {0xF1B32785, 0x6FBA, 0x4FCF, {0x9D, 0x55, 0x7B, 0x8E, 0x7F, 0x15, 0x70, 0x91}};
static const struct end { uint64_t mark, sum; } nothing;
static wchar_t path[MAX_PATH + 64];
static HANDLE lock = INVALID_HANDLE_VALUE;

/* Both are asked: with UAC off, or for a service, nothing was elevated; and the integrity of an elevated token can have been lowered. */
static int is_more_than_the_user(void) {
    HANDLE token;
    DWORD size, elevated, label[64];
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) return 1;
    int known = GetTokenInformation(token, TokenElevation, &elevated, sizeof elevated, &size)
            && GetTokenInformation(token, TokenIntegrityLevel, label, sizeof label, &size);
    CloseHandle(token);
    return !known || elevated || *GetSidSubAuthority(((TOKEN_MANDATORY_LABEL *) label)->Label.Sid, 0) >= SECURITY_MANDATORY_HIGH_RID;
}

static HANDLE open_file(const wchar_t *name, DWORD access, DWORD share, DWORD how, DWORD flags) {
    wcscpy(wcsrchr(path, L'\\') + 1, name);
    return CreateFileW(path, access, share, NULL, how, flags, NULL);
}

/* The known folder, not the variable, which can say anything. To Java a semicolon ends a path. */
static int find_folder_of_user(int make) {
    wchar_t *local = NULL;
    int found = SUCCEEDED(SHGetKnownFolderPath(&local_app_data, 0, NULL, &local)) && wcslen(local) < MAX_PATH && !wcschr(local, L';');
    if (found) wcscat(wcscpy(path, local), L"\\Run As Launcher");
    CoTaskMemFree(local);
    if (found && make) CreateDirectoryW(path, NULL);
    wcscat(path, L"\\");
    return found;
}

static void mix(uint64_t *sum, uint64_t word) {
    *sum = (*sum ^ word) * 0x9E3779B97F4A7C15ull;
    *sum ^= *sum >> 32;
}

/* What an archive is made of is in its sum. Java looks too, but where it all lay when the archive was made: that of another folder, and
 * maybe of another version, is fine to it; and one of a jar that was changed since it neither takes nor replaces. */
static uint64_t identity(void) {
    static const wchar_t *const parts[] = {L"jvm.options", L"run-as-launcher.jar", L"runtime\\bin\\server\\classes.jsa",
            L"runtime\\bin\\server\\jvm.dll", L"runtime\\lib\\modules"};
    uint64_t sum = 0;
    for (const wchar_t *letter = folder; *letter; letter++) mix(&sum, *letter);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        WIN32_FILE_ATTRIBUTE_DATA data = {0};
        GetFileAttributesExW(inside(parts[i]), GetFileExInfoStandard, &data);
        mix(&sum, data.nFileSizeLow);
        mix(&sum, (uint64_t) data.ftLastWriteTime.dwHighDateTime << 32 | data.ftLastWriteTime.dwLowDateTime);
    }
    return sum;
}

static int read_sum(HANDLE file, LONGLONG size, uint64_t *sum) {
    static uint64_t words[1 << 15];
    DWORD part, got;
    for (*sum = identity(); size > 0; size -= part) {
        part = size < (LONGLONG) sizeof words ? (DWORD) size : sizeof words;
        if (!ReadFile(file, words, part, &got, NULL) || got != part) return 0;
        for (DWORD i = 0; i < part / sizeof *words; i++) mix(sum, words[i]);
    }
    return 1;
}

static int is_whole(void) {
    HANDLE file = open_file(L"classes.jsa", GENERIC_READ, FILE_SHARE_READ, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN);
    LARGE_INTEGER size;
    struct end end = nothing;
    uint64_t sum;
    DWORD got;
    int whole = file != INVALID_HANDLE_VALUE && GetFileSizeEx(file, &size) && size.QuadPart % sizeof sum == 0
            && read_sum(file, size.QuadPart - (LONGLONG) sizeof end, &sum) && ReadFile(file, &end, sizeof end, &got, NULL)
            && end.mark == MARK && end.sum == sum;
    CloseHandle(file);
    return whole;
}

static int is_switch(const wchar_t *word, const wchar_t *name) {
    return (*word == L'/' || *word == L'-') && !_wcsicmp(word + 1, name);
}

/* Whether the window will be shown: other switches may end the program before. */
static int shows_window(int count, wchar_t **words) {
    static const wchar_t *const switches[] = {L"files", L"profile", L"noprofile", L"netonly", L"env"};
    for (int i = 0; i < count && (*words[i] == L'/' || *words[i] == L'-'); i++) {
        int known = !_wcsnicmp(words[i] + 1, L"user:", 5);
        for (size_t k = 0; k < sizeof switches / sizeof *switches; k++) known |= is_switch(words[i], switches[k]);
        if (!known) return 0;
    }
    return 1;
}

/* Only a start that shows the window has an archive made, because that is made of the classes which the start has loaded. One at a time:
 * two would write into the same file. */
void add_archive(int count, wchar_t **words) {
    int make = shows_window(count, words), integrate = count && is_switch(words[0], L"integrate");
    if (integrate || is_more_than_the_user() || !find_folder_of_user(make)) return;
    if (make) lock = open_file(L"classes.lock", GENERIC_WRITE, 0, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE);
    int whole = is_whole(), made = lock != INVALID_HANDLE_VALUE;
    if (!whole && made) {
        SetFileAttributesW(path, FILE_ATTRIBUTE_NORMAL);
        if (!DeleteFileW(path) && GetLastError() != ERROR_FILE_NOT_FOUND) made = 0;
    }
    if (!whole && !made) return;
    static wchar_t option[MAX_PATH + 96] = L"-XX:SharedArchiveFile=";
    add(wcscat(option, path));
    if (made) add(L"-XX:+AutoCreateSharedArchive");
}

/* At the end of the process, when Java has made an archive if it had to. */
void seal_archive(void) {
    if (lock == INVALID_HANDLE_VALUE) return;
    SetFileAttributesW(path, FILE_ATTRIBUTE_NORMAL);   /* Java makes it read-only */
    HANDLE file = open_file(L"classes.jsa", GENERIC_READ | GENERIC_WRITE, 0, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN);
    LARGE_INTEGER size, start = {.QuadPart = 0};
    struct end end = nothing;
    uint32_t head = 0;
    DWORD got;
    if (file == INVALID_HANDLE_VALUE || !GetFileSizeEx(file, &size) || size.QuadPart < (LONGLONG) sizeof end) return;
    SetFilePointer(file, -(LONG) sizeof end, NULL, FILE_END);
    if (!ReadFile(file, &end, sizeof end, &got, NULL) || end.mark == MARK) return;
    SetFilePointerEx(file, start, NULL, FILE_BEGIN);
    if (!ReadFile(file, &head, sizeof head, &got, NULL) || head != JAVA_MARK) return;
    SetFilePointerEx(file, start, NULL, FILE_BEGIN);
    if (!read_sum(file, size.QuadPart, &end.sum)) return;
    end.mark = MARK;
    WriteFile(file, &end, sizeof end, &got, NULL);
}
