/** Subscribers outside testbed files: tables in CSV and the database of osmo-hlr. */
@NullMarked
package dev.mynah.testbed.subscribers;

import org.jspecify.annotations.NullMarked;
