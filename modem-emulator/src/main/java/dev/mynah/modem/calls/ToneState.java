package dev.mynah.modem.calls;

/** A tone on its way. TS 24.008 5.5.7. */
enum ToneState {
    SILENT,
    STARTING,
    SOUNDING,
    STOPPING
}
