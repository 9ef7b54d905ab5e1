/** Interop suites: real Linux programs, unmodified, against a running testbed started as a user starts it. */
package dev.mynah.testbed.linux;
