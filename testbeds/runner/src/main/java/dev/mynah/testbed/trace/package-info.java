/** What a testbed writes down of its event stream: the log, the pcap file, and events as JSON. */
@NullMarked
package dev.mynah.testbed.trace;

import org.jspecify.annotations.NullMarked;
