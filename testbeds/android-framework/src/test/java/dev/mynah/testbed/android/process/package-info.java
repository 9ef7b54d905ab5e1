/** What lives inside the Android process: parcels, binders and the services that telephony asks for. */
@NullMarked
package dev.mynah.testbed.android.process;

import org.jspecify.annotations.NullMarked;
