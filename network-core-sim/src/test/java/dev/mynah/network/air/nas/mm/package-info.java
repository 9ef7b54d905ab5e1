/** Tests of what MM messages have of their own. */
package dev.mynah.network.air.nas.mm;
