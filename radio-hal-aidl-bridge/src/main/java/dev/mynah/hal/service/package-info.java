/**
 * The services of the radio HAL: each translates requests of its interface into what the engine does, answers each once, and
 * tells what the engine's events mean. No behaviour lives here.
 */
@NullMarked
package dev.mynah.hal.service;

import org.jspecify.annotations.NullMarked;
