/**
 * Remote SIM provisioning as bytes: the protection of bound profile packages (SGP.22 2.5, 2.6.4) in both directions, and the
 * state of one download.
 */
@NullMarked
package dev.mynah.euicc.rsp;

import org.jspecify.annotations.NullMarked;
