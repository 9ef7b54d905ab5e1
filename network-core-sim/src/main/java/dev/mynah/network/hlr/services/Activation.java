package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsCode;

/** A service that is active for a basic service: one of barring, or call waiting. */
record Activation(SsCode service, BasicService basicService) {}
