/** The subscription concealed identifier (TS 33.501 6.12 and annex C): how an IMSI is hidden and how a home network finds it again. */
@NullMarked
package dev.mynah.euicc.suci;

import org.jspecify.annotations.NullMarked;
