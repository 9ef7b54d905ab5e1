/**
 * How the nodes of the packet domain hand a UE to each other: the mobility management messages of TS 29.274 7.3 between MME
 * and SGSN (S3).
 */
@NullMarked
package dev.mynah.network.gtp;

import org.jspecify.annotations.NullMarked;
