package org.runaslauncher.program.about;

/**
 * Where somebody says that an icon lies.
 *
 * @param file full path of a program, library or icon file
 * @param index from 0; a negative one is the number of a resource
 */
public record IconPlace(String file, int index) {}
