/** One modem, asked in four voices at every turn of its life. */
package dev.mynah.testbed.truth;
