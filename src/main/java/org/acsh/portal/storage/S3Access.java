package org.acsh.portal.storage;

import java.time.Duration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * How the portal speaks with an S3-compatible store: with no extensions that only
 * Amazon's understands, and never waiting without end.
 *
 * @param store which one, and who the portal is there
 */
record S3Access(S3Properties store) {

	private static final Duration CONNECTING = Duration.ofSeconds(5);

	private static final Duration SILENCE = Duration.ofSeconds(60);

	S3Client client() {
		return S3Client.builder()
			.endpointOverride(store.endpoint())
			.region(Region.of(store.region()))
			.credentialsProvider(credentials())
			.forcePathStyle(store.pathStyle())
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(SILENCE))
			.build();
	}

	S3Presigner presigner() {
		return S3Presigner.builder()
			.endpointOverride(store.endpoint())
			.region(Region.of(store.region()))
			.credentialsProvider(credentials())
			.serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(store.pathStyle()).build())
			.build();
	}

	private AwsCredentialsProvider credentials() {
		return StaticCredentialsProvider.create(AwsBasicCredentials.create(store.accessKey(), store.secretKey()));
	}

}
