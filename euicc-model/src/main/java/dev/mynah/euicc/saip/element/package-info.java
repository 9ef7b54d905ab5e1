/**
 * The elements a profile package is made of (TCA profile package, PEDefinitions): one record for each kind, with the layout that
 * reads and writes it.
 */
@NullMarked
package dev.mynah.euicc.saip.element;

import org.jspecify.annotations.NullMarked;
