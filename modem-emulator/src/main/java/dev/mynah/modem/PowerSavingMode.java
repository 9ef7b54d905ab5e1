package dev.mynah.modem;

import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import java.util.Optional;

/**
 * Power saving mode: some time after it has become idle a UE hears nothing any more, until it has something to say itself or
 * brings its registration up to date. TS 23.682 4.5.4.
 *
 * @param activeTime how long it can be reached: T3324
 * @param periodicUpdate how often it brings its registration up to date, if otherwise than others: T3412 extended
 */
public record PowerSavingMode(GprsTimer activeTime, Optional<GprsTimer3> periodicUpdate) {}
