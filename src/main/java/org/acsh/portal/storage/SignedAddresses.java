package org.acsh.portal.storage;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Sends a reader to the S3 store with an address that holds for a minute. What a page
 * shows stays with the portal, for pages may load nothing from elsewhere.
 */
class SignedAddresses implements HandOver {

	private static final Duration VALIDITY = Duration.ofMinutes(1);

	private final S3Presigner presigner;

	private final String bucket;

	SignedAddresses(S3Presigner presigner, String bucket) {
		this.presigner = presigner;
		this.bucket = bucket;
	}

	@Override
	public boolean takes(Delivered what, HttpServletRequest request, HttpServletResponse response) {
		if (what.isShown() || !HttpMethod.GET.matches(request.getMethod())) {
			return false;
		}
		response.setStatus(HttpStatus.FOUND.value());
		response.setHeader(HttpHeaders.LOCATION, address(what));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return true;
	}

	private String address(Delivered what) {
		FileHeaders headers = new FileHeaders(what);
		GetObjectRequest object = GetObjectRequest.builder()
			.bucket(bucket)
			.key(what.digest().hex())
			.responseContentType(what.mediaType())
			.responseContentDisposition(headers.disposition())
			.responseCacheControl(headers.caching())
			.build();
		return presigner.presignGetObject(asked -> asked.signatureDuration(VALIDITY).getObjectRequest(object))
			.url()
			.toString();
	}

}
