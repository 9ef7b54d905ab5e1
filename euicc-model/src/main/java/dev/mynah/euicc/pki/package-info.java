/**
 * Who vouches for whom: elliptic curve keys and signatures, the X.509 certificates of SGP.22 4.5 and their roles, and a test
 * certificate issuer of our own that makes all of them.
 */
@NullMarked
package dev.mynah.euicc.pki;

import org.jspecify.annotations.NullMarked;
