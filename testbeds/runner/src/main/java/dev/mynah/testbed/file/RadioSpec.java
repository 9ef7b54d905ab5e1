package dev.mynah.testbed.file;

import java.util.Map;

/**
 * A modem's radio HAL.
 *
 * @param release the number of the release of IRadio its services are of, from 1 for 2.0
 * @param place where the first service instance is; the others follow, on TCP at the ports after it
 */
public record RadioSpec(int release, DoorSpec.Place place) {
    /** What a file calls them. */
    static final Map<String, Integer> VERSIONS = Map.of("2.0", 1, "2.1", 2, "2.2", 3, "2.3", 4);

    static final int USUAL = 2;
}
