/**
 * What a text means to Windows as a path: its type, its full form, its parts, and what is wrong with it. All of it is text, no file is touched.
 *
 * <p>The facts are from these pages, named in the code by the words in quotes:
 *
 * <ul>
 *   <li>"Naming": <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files, Paths, and Namespaces</a>
 *   <li>"Formats": <a href="https://learn.microsoft.com/dotnet/standard/io/file-path-formats">File path formats on Windows systems</a>
 *   <li>"Limits": <a href="https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation">Maximum Path Length Limitation</a>
 *   <li>"Streams": <a href="https://learn.microsoft.com/windows/win32/fileio/file-streams">File Streams</a>
 *   <li>"Forshaw": <a href="https://googleprojectzero.blogspot.com/2016/02/the-definitive-guide-on-win32-to-nt.html">The Definitive Guide on
 *       Win32 to NT Path Conversion</a>
 *   <li>"Denton": <a href="https://chrisdenton.github.io/omnipath/Special%20Dos%20Device%20Names.html">Special DOS Device names</a>
 * </ul>
 *
 * <p>May import: {@code java.base}.
 */
package org.runaslauncher.program.path;
