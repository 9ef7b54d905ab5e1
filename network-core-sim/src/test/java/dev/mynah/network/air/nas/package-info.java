/** Tests of the layouts against the standard's tables and golden messages. */
package dev.mynah.network.air.nas;
