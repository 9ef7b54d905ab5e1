/** Makes the elements of a package that describe a profile: what its files have in common with the templates isn't said again. */
@NullMarked
package dev.mynah.euicc.saip.build;

import org.jspecify.annotations.NullMarked;
