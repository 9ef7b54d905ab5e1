/** Tests of the MSC with UEs that do only what they are told to. */
package dev.mynah.network.msc;
