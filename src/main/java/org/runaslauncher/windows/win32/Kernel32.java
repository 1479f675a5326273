package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.BaseTSD.SIZE_T;
import com.sun.jna.platform.win32.WinBase.PROCESS_INFORMATION;
import com.sun.jna.platform.win32.WinBase.STARTUPINFO;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.ShortByReference;
import com.sun.jna.win32.StdCallLibrary;

/** kernel32.dll. Our own small mapping: jna-platform's has hundreds of functions, which costs time at the first use. */
public interface Kernel32 extends StdCallLibrary {
    Kernel32 INSTANCE = SystemLibrary.load("kernel32", Kernel32.class);

    int CREATE_SUSPENDED = 0x4;
    int CREATE_NEW_CONSOLE = 0x10;
    int NORMAL_PRIORITY_CLASS = 0x20;
    int IDLE_PRIORITY_CLASS = 0x40;
    int HIGH_PRIORITY_CLASS = 0x80;
    int CREATE_UNICODE_ENVIRONMENT = 0x400;
    int BELOW_NORMAL_PRIORITY_CLASS = 0x4000;
    int ABOVE_NORMAL_PRIORITY_CLASS = 0x8000;
    int CREATE_DEFAULT_ERROR_MODE = 0x04000000;
    int STARTF_USESHOWWINDOW = 0x1;

    int WAIT_OBJECT_0 = 0;
    int INFINITE = -1;

    int INVALID_FILE_ATTRIBUTES = -1;
    int FILE_ATTRIBUTE_DIRECTORY = 0x10;
    int FILE_ATTRIBUTE_NORMAL = 0x80;
    int FILE_ATTRIBUTE_REPARSE_POINT = 0x400;
    /** The three kinds of files whose contents lie elsewhere until somebody reads them. */
    int FILE_ATTRIBUTE_OFFLINE = 0x1000;

    int FILE_ATTRIBUTE_RECALL_ON_OPEN = 0x40000;
    int FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS = 0x400000;

    int GENERIC_READ = 0x80000000;
    int DELETE = 0x10000;
    int FILE_SHARE_READ = 0x1;
    int FILE_SHARE_WRITE = 0x2;
    int FILE_SHARE_DELETE = 0x4;
    int OPEN_EXISTING = 3;
    /** With no other level: whoever owns a pipe of that name does not learn who we are. */
    int SECURITY_SQOS_PRESENT = 0x100000;

    int SECURITY_ANONYMOUS = 0;
    int FILE_FLAG_OPEN_REPARSE_POINT = 0x200000;
    int FILE_FLAG_BACKUP_SEMANTICS = 0x2000000;
    int FSCTL_GET_REPARSE_POINT = 0x900a8;
    int MAXIMUM_REPARSE_DATA_BUFFER_SIZE = 16_384;

    /** FILE_INFO_BY_HANDLE_CLASS (minwinbase.h). */
    int FILE_DISPOSITION_INFO = 4;

    int FILE_ATTRIBUTE_TAG_INFO = 9;

    int SIZE_OF_WIN32_FIND_DATAW = 592;
    int OFFSET_OF_REPARSE_TAG = 36;

    /** An alias of a packaged app ([MS-FSCC] 2.1.2.1). */
    int IO_REPARSE_TAG_APPEXECLINK = 0x8000001b;

    int DRIVE_REMOVABLE = 2;
    int DRIVE_FIXED = 3;
    int DRIVE_RAMDISK = 6;
    int MUI_USER_PREFERRED_UI_LANGUAGES = 0x10;

    /** Of MACHINE_ATTRIBUTES: programs of users run. */
    int USER_ENABLED = 1;

    int STD_OUTPUT_HANDLE = -11;
    int FILE_BEGIN = 0;
    int FILE_TYPE_UNKNOWN = 0;
    int FILE_TYPE_DISK = 1;
    int ATTACH_PARENT_PROCESS = -1;

    int FORMAT_MESSAGE_IGNORE_INSERTS = 0x200;
    int FORMAT_MESSAGE_FROM_SYSTEM = 0x1000;

    /** COMPUTER_NAME_FORMAT (sysinfoapi.h). */
    int COMPUTER_NAME_NET_BIOS = 0;

    int COMPUTER_NAME_DNS_DOMAIN = 2;

    int LOCALE_IDEFAULTANSICODEPAGE = 0x1004;
    String LOCALE_NAME_SYSTEM_DEFAULT = "!x-sys-default-locale";

    boolean CreateProcessW(
            String lpApplicationName,
            Pointer lpCommandLine,
            Pointer lpProcessAttributes,
            Pointer lpThreadAttributes,
            boolean bInheritHandles,
            int dwCreationFlags,
            Pointer lpEnvironment,
            String lpCurrentDirectory,
            STARTUPINFO lpStartupInfo,
            PROCESS_INFORMATION lpProcessInformation);

    /** Answers the thread's suspend count before, or -1. */
    int ResumeThread(HANDLE hThread);

    boolean TerminateProcess(HANDLE hProcess, int uExitCode);

    int WaitForSingleObject(HANDLE hHandle, int dwMilliseconds);

    boolean GetExitCodeProcess(HANDLE hProcess, IntByReference lpExitCode);

    boolean CloseHandle(HANDLE hObject);

    /** The language that Windows shows this user, as a LANGID. */
    short GetUserDefaultUILanguage();

    /** A constant that stands for this process, and needs not be closed. */
    HANDLE GetCurrentProcess();

    Pointer LocalFree(Pointer hMem);

    void SetLastError(int dwErrCode);

    Pointer GetEnvironmentStringsW();

    boolean FreeEnvironmentStringsW(Pointer penv);

    int ExpandEnvironmentStringsW(String lpSrc, char[] lpDst, int nSize);

    /** The size is that of the buffer before, and the number of characters afterwards. */
    boolean GetComputerNameW(char[] lpBuffer, IntByReference nSize);

    /** Answers the number of characters with the terminating zero, or 0. */
    int GetLocaleInfoEx(String lpLocaleName, int LCType, char[] lpLCData, int cchData);

    int GetFullPathNameW(String lpFileName, int nBufferLength, char[] lpBuffer, Pointer lpFilePart);

    int GetFileAttributesW(String lpFileName);

    /** Answers INVALID_HANDLE_VALUE for an error. */
    HANDLE CreateFileW(
            String lpFileName,
            int dwDesiredAccess,
            int dwShareMode,
            Pointer lpSecurityAttributes,
            int dwCreationDisposition,
            int dwFlagsAndAttributes,
            HANDLE hTemplateFile);

    boolean ReadFile(
            HANDLE hFile,
            byte[] lpBuffer,
            int nNumberOfBytesToRead,
            IntByReference lpNumberOfBytesRead,
            Pointer lpOverlapped);

    /** @param liDistanceToMove may lead behind the end, but not before the beginning */
    boolean SetFilePointerEx(HANDLE hFile, long liDistanceToMove, Pointer lpNewFilePointer, int dwMoveMethod);

    boolean GetFileSizeEx(HANDLE hFile, LongByReference lpFileSize);

    /** Answers how many characters there are: with the terminating zero if the buffer is too small for them; 0 for an error. */
    int GetFinalPathNameByHandleW(HANDLE hFile, char[] lpszFilePath, int cchFilePath, int dwFlags);

    boolean GetFileInformationByHandleEx(
            HANDLE hFile, int FileInformationClass, byte[] lpFileInformation, int dwBufferSize);

    boolean SetFileInformationByHandle(
            HANDLE hFile, int FileInformationClass, byte[] lpFileInformation, int dwBufferSize);

    /** Answers INVALID_HANDLE_VALUE for an error; otherwise FindClose is due. */
    HANDLE FindFirstFileW(String lpFileName, Pointer lpFindFileData);

    boolean FindClose(HANDLE hFindFile);

    boolean DeviceIoControl(
            HANDLE hDevice,
            int dwIoControlCode,
            Pointer lpInBuffer,
            int nInBufferSize,
            byte[] lpOutBuffer,
            int nOutBufferSize,
            IntByReference lpBytesReturned,
            Pointer lpOverlapped);

    int GetDriveTypeW(String lpRootPathName);

    /** Answers the number of characters of a list of texts, each of them and the list itself with a terminating zero; the first counts. */
    int QueryDosDeviceW(String lpDeviceName, char[] lpTargetPath, int ucchMax);

    boolean GetFileMUIPath(
            int dwFlags,
            String pcwszFilePath,
            char[] pwszLanguage,
            IntByReference pcchLanguage,
            char[] pwszFileMUIPath,
            IntByReference pcchFileMUIPath,
            LongByReference pululEnumerator);

    /** @param nSize how many characters there is room for; then how many there are, without the terminating zero */
    boolean GetComputerNameExW(int NameType, char[] lpBuffer, IntByReference nSize);

    int GetSystemDirectoryW(char[] lpBuffer, int uSize);

    int GetWindowsDirectoryW(char[] lpBuffer, int uSize);

    /** Of the computer, also where each user of a terminal server has a Windows folder of his own. */
    int GetSystemWindowsDirectoryW(char[] lpBuffer, int uSize);

    int SearchPathW(
            String lpPath,
            String lpFileName,
            String lpExtension,
            int nBufferLength,
            char[] lpBuffer,
            Pointer lpFilePart);

    int FormatMessageW(
            int dwFlags,
            Pointer lpSource,
            int dwMessageId,
            int dwLanguageId,
            char[] lpBuffer,
            int nSize,
            Pointer Arguments);

    /**
     * Answers an HRESULT; not there before Windows 11
     * (<a href="https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getmachinetypeattributes">API page</a>).
     */
    int GetMachineTypeAttributes(short Machine, IntByReference MachineTypeAttributes);

    /**
     * Answers an HRESULT; not there before Windows 10 1709
     * (<a href="https://learn.microsoft.com/windows/win32/api/wow64apiset/nf-wow64apiset-iswow64guestmachinesupported">API page</a>).
     */
    int IsWow64GuestMachineSupported(short WowGuestMachine, IntByReference MachineIsSupported);

    boolean IsWow64Process2(HANDLE hProcess, ShortByReference pProcessMachine, ShortByReference pNativeMachine);

    Pointer GlobalLock(Pointer hMem);

    boolean GlobalUnlock(Pointer hMem);

    /** In bytes. */
    SIZE_T GlobalSize(Pointer hMem);

    HANDLE GetStdHandle(int nStdHandle);

    int GetFileType(HANDLE hFile);

    boolean AttachConsole(int dwProcessId);

    boolean WriteConsoleW(
            HANDLE hConsoleOutput,
            String lpBuffer,
            int nNumberOfCharsToWrite,
            IntByReference lpNumberOfCharsWritten,
            Pointer lpReserved);
}
