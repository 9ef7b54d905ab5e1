/**
 * The two ways GSUP goes in and out: an HLR of ours that serves Osmocom's nodes, and nodes of ours that are served by an HLR of
 * theirs. The sockets are Vert.x's; what is said lives on the operator's timeline.
 */
@NullMarked
package dev.mynah.network.gsup.door;

import org.jspecify.annotations.NullMarked;
