package tandem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import tandem.assessment.DisclosureText;
import tandem.assessment.Versions;
import tandem.instrument.Instruments;
import tandem.instrument.References;
import tandem.instrument.content.InstrumentFile;
import tandem.instrument.content.ReferencesFile;
import tandem.mechanism.Catalogues;
import tandem.mechanism.content.CatalogueFile;
import tandem.scoring.Scoring;

/**
 * What this release asks, recommends and promises: every released content file, read and
 * checked once at the start, and the versions that new rounds begin with.
 */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
class ContentConfiguration {

	@Bean
	Instruments instruments() {
		return new Instruments(InstrumentFile.load("cmo-cio-1"));
	}

	@Bean
	References references() {
		return ReferencesFile.load();
	}

	@Bean
	Catalogues catalogues(Instruments instruments) {
		return new Catalogues(CatalogueFile.load("catalogue-1", instruments.get("cmo-cio-1")));
	}

	@Bean
	Versions versions(Instruments instruments, Catalogues catalogues) {
		return new Versions(instruments.current().id(), catalogues.current().id(), Scoring.ALGORITHM,
				DisclosureText.CURRENT.code());
	}

}
