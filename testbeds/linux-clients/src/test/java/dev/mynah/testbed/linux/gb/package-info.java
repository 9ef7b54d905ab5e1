/** A small base station subsystem for tests: Gb over UDP, and what a mobile does below its NAS in GPRS. */
@org.jspecify.annotations.NullMarked
package dev.mynah.testbed.linux.gb;
