/** Tests of single elements. */
package dev.mynah.network.air.nas.element;
