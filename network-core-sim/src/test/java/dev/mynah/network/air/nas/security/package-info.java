/** Tests of NAS security against published vectors, and of what a forger or a replayer gets. */
package dev.mynah.network.air.nas.security;
