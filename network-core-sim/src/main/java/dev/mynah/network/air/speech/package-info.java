/**
 * Speech as it is carried here: frames of 20 ms of linear samples, whatever codec a real network would have (TS 26.071 has
 * frames of the same length). What is said, tones, recordings and their files.
 */
@NullMarked
package dev.mynah.network.air.speech;

import org.jspecify.annotations.NullMarked;
