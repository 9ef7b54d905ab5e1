/**
 * Makes a profile of the elements of a package, in memory: files of the templates and of the elements, codes, keys. Nothing of it
 * is on a card before all of it is right.
 */
@NullMarked
package dev.mynah.euicc.saip.install;

import org.jspecify.annotations.NullMarked;
