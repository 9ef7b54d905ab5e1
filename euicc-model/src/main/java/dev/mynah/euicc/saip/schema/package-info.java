/**
 * How the ASN.1 types of a profile package stand as DER octets. Each type is declared once; reading and writing both follow the
 * declaration.
 */
@NullMarked
package dev.mynah.euicc.saip.schema;

import org.jspecify.annotations.NullMarked;
