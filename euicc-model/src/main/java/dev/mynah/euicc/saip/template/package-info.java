/**
 * The file structure templates of profile packages: what a file is when the package doesn't say. Each kind of element has a table
 * beside these classes; a new version of a template is new rows there.
 */
@NullMarked
package dev.mynah.euicc.saip.template;

import org.jspecify.annotations.NullMarked;
