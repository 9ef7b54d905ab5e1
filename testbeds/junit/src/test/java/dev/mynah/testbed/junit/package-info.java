/** Whole testbeds at work, end to end: each test is a story a user could tell. */
package dev.mynah.testbed.junit;
